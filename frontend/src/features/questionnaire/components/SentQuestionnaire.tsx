import type { IssuedAnswerSentView, QuestionnaireView, QuestionnaireViewIssuedView } from '#api-types'
import { useText, useTexts, useWords } from '../../../i18n'
import { ExactDateTime, LinkButton, Page, SummaryList } from '../../../ui'
import { composeTexts, sentTexts } from '../texts'
import { CodesToPassOn } from './CodesToPassOn'
import { LinksToCopy } from './LinksToCopy'
import { Recipients } from './Recipients'

interface SentQuestionnaireProps {
  readonly view: QuestionnaireView
  /** Links made on this page; they can't be seen again. */
  readonly links: readonly IssuedAnswerSentView[]
  readonly onLinks: (links: readonly IssuedAnswerSentView[]) => void
  readonly onChanged: (view: QuestionnaireView) => void
}

/** A questionnaire that was sent: who has it, who came in, who handed in. */
export function SentQuestionnaire({ view, links, onLinks, onChanged }: SentQuestionnaireProps) {
  const texts = useTexts(composeTexts)
  const said = useTexts(sentTexts)
  const { issued } = view
  return (
    <Page
      title={said.issuedTitle(issued?.number ?? 1)}
      caption={view.procurementTitle}
      back={{ to: `/procurements/${view.procurementId}`, label: texts.toProcurement }}
      action={
        <LinkButton to={`/procurements/${view.procurementId}/questionnaire/preview`}>
          {texts.preview}
        </LinkButton>
      }
    >
      <LinksToCopy links={links} />
      <CodesToPassOn procurementId={view.procurementId} />
      {issued && <Issued issued={issued} />}
      <Recipients view={view} onLinks={onLinks} onChanged={onChanged} />
      <Contested view={view} />
    </Page>
  )
}

function Issued({ issued }: { readonly issued: QuestionnaireViewIssuedView }) {
  const said = useTexts(sentTexts)
  const words = useWords()
  return (
    <SummaryList
      rows={[
        {
          key: said.issuedAt,
          value: <ExactDateTime value={issued.issuedAt} />,
          note: said.issuedBy(issued.issuedBy),
        },
        { key: said.deadline, value: <ExactDateTime value={issued.deadline} /> },
        { key: said.questions, value: words.number(issued.questions) },
        { key: said.fingerprint, value: <code className="fingerprint">{issued.sha256}</code> },
      ]}
    />
  )
}

function Contested({ view }: { readonly view: QuestionnaireView }) {
  const said = useTexts(sentTexts)
  const text = useText()
  const contesting = view.recipients.filter(one => one.contested.length > 0)
  return contesting.length === 0 ? null : (
    <>
      <h2>{said.contestedTitle}</h2>
      <p>{said.contestedIntro}</p>
      {contesting.map(one => (
        <section key={one.offerId} aria-labelledby={`contested-${one.offerId}`}>
          <h3 id={`contested-${one.offerId}`}>{said.contested(one.vendorName)}</h3>
          <SummaryList
            rows={one.contested.map(fact => ({
              key: `${text(fact.name)}: ${fact.values.map(text).join('; ')}`,
              value: fact.reason,
              note: <ExactDateTime value={fact.contestedAt} />,
            }))}
          />
        </section>
      ))}
    </>
  )
}
