import type { QuestionView } from '#api-types'
import { useText, useTexts } from '../../../i18n'
import { Details, LegalPlaces } from '../../../ui'
import { answeringTexts } from '../texts'

/** Everything around a question that one reads only when in doubt. */
export function QuestionHelp({ question }: { readonly question: QuestionView }) {
  const texts = useTexts(answeringTexts)
  const text = useText()
  const parts = [
    [texts.helpTerm, question.help.term],
    [texts.helpWhy, question.help.why],
    [texts.helpGood, question.help.good],
    [texts.helpWeak, question.help.weak],
    [texts.whyShown, question.whyShown],
  ] as const
  const said = parts.filter(([, part]) => part !== null && part !== undefined)
  if (said.length === 0 && question.legalBasis.length === 0) {
    return null
  }
  return (
    <Details summary={texts.help} about={text(question.text)}>
      <dl className="help-parts">
        {said.map(([title, part]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{part && text(part)}</dd>
          </div>
        ))}
        {question.legalBasis.length > 0 && (
          <div>
            <dt>{texts.helpLaw}</dt>
            <dd>
              <LegalPlaces places={question.legalBasis} />
            </dd>
          </div>
        )}
      </dl>
    </Details>
  )
}
