import type { FindingViewsReportView as ReportView } from '#api-types'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { useSubmission } from '../../../api'
import { useText, useTexts } from '../../../i18n'
import { Actions, Button, ExactDateTime, LinkButton, Loaded, Notice, Page, SummaryList } from '../../../ui'
import { assess, getReport } from '../api'
import { Answers } from '../components/Answers'
import { FindingList } from '../components/FindingList'
import { roleshiftTexts } from '../texts'

/** One change report: answered, then held against the agreed purpose. */
export default function ChangeReportPage() {
  const { id = '' } = useParams()
  const query = useQuery({ queryKey: ['change-report', id], queryFn: () => getReport(id) })
  return <Loaded query={query}>{view => <Report view={view} />}</Loaded>
}

function Report({ view }: { readonly view: ReportView }) {
  const texts = useTexts(roleshiftTexts)
  const queries = useQueryClient()
  const { report, assessment } = view
  const form = useSubmission({
    send: () => assess(report.id),
    onDone: assessed => {
      queries.setQueryData(['change-report', report.id], assessed)
      void queries.invalidateQueries({ queryKey: ['findings'] })
    },
  })
  // The questions stand on the pages of the sheet.
  const problems = form.problems.map(({ field, message }) =>
    field === undefined ? { message } : { message, to: `/sheets/${report.sheetId}/check` },
  )
  return (
    <Page
      title={texts.reportTitle(report.systemName)}
      back={{ to: `/systems/${report.systemId}`, label: texts.backToSystem }}
      form={{ problems, attempt: form.attempt }}
    >
      {assessment == null ? (
        <>
          <p>{texts.reportIntro}</p>
          <p>{texts.assessHint}</p>
          <Actions>
            <LinkButton to={`/sheets/${report.sheetId}`}>{texts.toAnswers}</LinkButton>
            <Button look="primary" busy={form.busy} onClick={() => form.submit()}>
              {texts.assess}
            </Button>
          </Actions>
        </>
      ) : (
        <Outcome view={view} assessment={assessment} />
      )}
      <SummaryList
        rows={[
          { key: texts.reportedBy, value: report.openedBy },
          { key: texts.reportedAt, value: <ExactDateTime value={report.openedAt} /> },
          ...(assessment == null
            ? []
            : [
                { key: texts.assessedBy, value: assessment.by },
                { key: texts.assessedAt, value: <ExactDateTime value={assessment.at} /> },
                {
                  key: texts.against,
                  value: texts.purposeVersion(assessment.purposeVersion),
                  note: <span className="hash">{assessment.purposeSha256}</span>,
                },
              ]),
        ]}
      />
      {assessment != null && (
        <>
          <h2>{texts.answers}</h2>
          <Answers answers={assessment.answers} />
        </>
      )}
    </Page>
  )
}

interface OutcomeProps {
  readonly view: ReportView
  readonly assessment: NonNullable<ReportView['assessment']>
}

function Outcome({ view: { findings }, assessment }: OutcomeProps) {
  const texts = useTexts(roleshiftTexts)
  const text = useText()
  return (
    <div role="status">
      {findings.length === 0 ? (
        <Notice title={texts.noFinding}>
          {assessment.noFindingBecause.map(because => (
            <p key={because.nl}>{text(because)}</p>
          ))}
        </Notice>
      ) : (
        <>
          <h2>{texts.found(findings.length)}</h2>
          <FindingList findings={findings} />
        </>
      )}
    </div>
  )
}
