import type { QuestionView } from '#api-types'
import { useText, useTexts } from '../../../i18n'
import { Details, Tag } from '../../../ui'
import { composeTexts } from '../texts'

/** A question to read: what is asked, which answers there are, and what else goes with it. */
export function PreviewQuestion({ question }: { readonly question: QuestionView }) {
  const texts = useTexts(composeTexts)
  const text = useText()
  const help = [question.help.term, question.help.why, question.help.good, question.help.weak].filter(
    part => part !== null && part !== undefined,
  )
  return (
    <section className="preview-question">
      <h3>{text(question.text)}</h3>
      {question.help.about && <p className="hint">{text(question.help.about)}</p>}
      <p className="preview-tags">
        {question.mandatory && <Tag tone="information">{texts.mandatory}</Tag>}{' '}
        {question.informative && <Tag>{texts.informative}</Tag>}
      </p>
      <AnswerForm question={question} />
      <Besides question={question} />
      {help.length > 0 && (
        <Details summary={texts.help} about={text(question.text)}>
          {help.map(part => (
            <p key={text(part)}>{text(part)}</p>
          ))}
        </Details>
      )}
    </section>
  )
}

function AnswerForm({ question }: { readonly question: QuestionView }) {
  const texts = useTexts(composeTexts)
  const text = useText()
  switch (question.type) {
    case 'text':
      return <p>{texts.answerText}</p>
    case 'number':
      return <p>{texts.answerNumber(question.number?.unit ?? '')}</p>
    case 'date':
      return <p>{texts.answerDate}</p>
    case 'file':
      return <p>{texts.answerFile}</p>
    case 'table':
      return <p>{texts.answerTable(question.columns.map(column => text(column.label)).join(', '))}</p>
    default:
      return (
        <>
          <p className="preview-lead">
            {question.type === 'multi-choice' ? texts.answerSeveral : texts.answerOne}
          </p>
          <ul>
            {question.options.map(option => (
              <li key={option.value}>{text(option.label)}</li>
            ))}
          </ul>
        </>
      )
  }
}

function Besides({ question }: { readonly question: QuestionView }) {
  const texts = useTexts(composeTexts)
  const text = useText()
  const kinds = question.evidence.kinds.map(kind => text(kind.label)).join(', ')
  const besides = [
    question.explanation === 'required' && texts.explanationRequired,
    question.explanation === 'welcome' && texts.explanationWelcome,
    question.evidence.need === 'required' && texts.evidenceRequired(kinds),
    question.evidence.need === 'welcome' && texts.evidenceWelcome(kinds),
    question.notApplicableAllowed && texts.notApplicable,
  ].filter(part => part !== false)
  return besides.length === 0 ? null : (
    <ul className="preview-besides quiet">
      {besides.map(part => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  )
}
