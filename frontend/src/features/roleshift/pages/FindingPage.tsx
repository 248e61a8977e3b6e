import type {
  FindingViewsFindingView as FindingView,
  RecordedFindingTraceLine as TraceLine,
} from '#api-types'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { useText, useTexts, useWords, type LocalText } from '../../../i18n'
import { Button, DataTable, Details, ExactDateTime, Loaded, Notice, Page, SummaryList } from '../../../ui'
import { getFinding } from '../api'
import { AlertTag } from '../components/AlertTag'
import { Answers } from '../components/Answers'
import { ConclusionForm, useConclusion } from '../components/ConclusionForm'
import { Law } from '../components/Law'
import { roleshiftTexts } from '../texts'

/** One finding whole: the decision file, on screen and on paper. */
export default function FindingPage() {
  const { id = '' } = useParams()
  const query = useQuery({ queryKey: ['finding', id], queryFn: () => getFinding(id) })
  return <Loaded query={query}>{view => <DecisionFile key={id} view={view} />}</Loaded>
}

function DecisionFile({ view }: { readonly view: FindingView }) {
  const texts = useTexts(roleshiftTexts)
  const text = useText()
  const queries = useQueryClient()
  const [saved, setSaved] = useState(false)
  const { finding, content, report } = view
  const state = useConclusion(finding.id, concluded => {
    queries.setQueryData(['finding', finding.id], concluded)
    setSaved(true)
  })
  return (
    <Page
      title={text(content.name)}
      caption={finding.systemName}
      back={{ to: '/findings', label: texts.findings }}
      form={state.form}
      action={<Button onClick={() => window.print()}>{texts.print}</Button>}
    >
      <p>
        <AlertTag code={content.alert} /> {content.possibleRoleShift && texts.possibleShift}
      </p>
      <h2>{texts.says}</h2>
      <p>{text(content.says)}</p>
      {content.now != null && (
        <Notice kind="warning" title={texts.now}>
          <p>{text(content.now)}</p>
        </Notice>
      )}
      {content.asks.length > 0 && (
        <>
          <h2>{texts.asks}</h2>
          <ul>
            {content.asks.map(ask => (
              <li key={ask.nl}>{text(ask)}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{texts.trace}</h2>
      <Trace lines={content.trace} />
      <h2>{texts.articles}</h2>
      <Law places={content.legalBasis} />
      {content.notInForceYet != null && <Notice title={text(content.notInForceYet)} />}
      <h2>{texts.advice}</h2>
      <p>{text(content.advice)}</p>
      <p className="quiet">{texts.adviceIntro}</p>
      <h2>{texts.conclusions}</h2>
      <div role="status">{saved && <Notice kind="success" title={texts.saved} />}</div>
      <Conclusions view={view} />
      {view.mayConclude ? (
        <section className="screen-only" aria-labelledby="conclude">
          <h3 id="conclude">{view.conclusions.length === 0 ? texts.conclude : texts.concludeAgain}</h3>
          <ConclusionForm state={state} />
        </section>
      ) : (
        <p>{texts.onlyManager}</p>
      )}
      <h2>{texts.report}</h2>
      <SummaryList
        rows={[
          { key: texts.reportedBy, value: report.openedBy },
          { key: texts.reportedAt, value: <ExactDateTime value={report.openedAt} /> },
          { key: texts.assessedBy, value: view.assessment.by },
          { key: texts.assessedAt, value: <ExactDateTime value={view.assessment.at} /> },
          {
            key: texts.against,
            value: texts.purposeVersion(view.assessment.purposeVersion),
            note: <span className="hash">{view.assessment.purposeSha256}</span>,
          },
        ]}
      />
      <Details summary={texts.answers}>
        <Answers answers={view.assessment.answers} />
      </Details>
      <p>
        <Link to={`/change-reports/${report.id}`}>{texts.toReport}</Link>
      </p>
    </Page>
  )
}

function Trace({ lines }: { readonly lines: readonly TraceLine[] }) {
  const texts = useTexts(roleshiftTexts)
  const text = useText()
  const words = useWords()
  const side = (values: readonly LocalText[]) =>
    values.length === 0 ? texts.nothing : words.list(values.map(text))
  return (
    <DataTable
      caption={texts.trace}
      captionHidden
      rows={lines}
      keyOf={line => line.name.nl}
      columns={[
        { key: 'name', header: texts.read, names: true, cell: line => text(line.name) },
        { key: 'before', header: texts.before, cell: line => side(line.before) },
        { key: 'after', header: texts.after, cell: line => side(line.after) },
      ]}
    />
  )
}

function Conclusions({ view: { conclusions } }: { readonly view: FindingView }) {
  const texts = useTexts(roleshiftTexts)
  const words = useWords()
  if (conclusions.length === 0) {
    return <p>{texts.noConclusion}</p>
  }
  return conclusions.map(({ conclusion, measure, reason, by, at }) => (
    <SummaryList
      key={at}
      rows={[
        {
          key: texts.conclusion,
          value: texts[conclusion],
          note: texts.conclusionBy(by, words.dateTime(at)),
        },
        { key: texts.measure, value: texts[measure] },
        { key: texts.reason, value: reason },
      ]}
    />
  ))
}
