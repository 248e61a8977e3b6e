import type { ClassificationDecision as Decision, ClassificationState as State, Text } from '#api-types'
import { useText, useTexts, useWords } from '../../../i18n'
import { classificationTexts } from '../texts'

interface ValueProps {
  readonly state: State
  readonly values: readonly Text[]
}

/** The labels of a value, or why there is none. */
export function Value({ state, values }: ValueProps) {
  const texts = useTexts(classificationTexts)
  const text = useText()
  switch (state) {
    case 'OPEN':
      return <span className="quiet">{texts.open}</span>
    case 'NOT_ASKED':
      return <span className="quiet">{texts.notAsked}</span>
    default:
      return values.length === 0 ? texts.none : values.map(text).join('; ')
  }
}

/** What a person decided, and what the answers say beside it. */
export function Decided({ decision }: { readonly decision: Decision }) {
  const texts = useTexts(classificationTexts)
  const text = useText()
  const words = useWords()
  return (
    <>
      <p>{texts.decidedBy(decision.by, words.date(String(decision.at)))}</p>
      <p>
        {texts.decidedReason}: {decision.reason}
      </p>
      <p>
        {texts.byTheAnswers}:{' '}
        {decision.established.length === 0 ? texts.open : decision.established.map(text).join('; ')}
      </p>
    </>
  )
}
