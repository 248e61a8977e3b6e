import type { PackageViewValueView as ValueView } from '#api-types'
import { useText, useTexts, useWords } from '../../../i18n'
import { FieldError } from '../../../ui'
import { contractTexts } from '../texts'

/** Where a value comes from, and what is wrong with it. */
export function Origin({ asked }: { readonly asked: ValueView }) {
  const texts = useTexts(contractTexts)
  const text = useText()
  return (
    <div className="summary-note">
      <p>{useOriginText()(asked)}</p>
      {asked.problems.map(problem => (
        <FieldError key={problem.nl}>{text(problem)}</FieldError>
      ))}
      {!asked.open && asked.origin !== 'FILLED_IN' && asked.origin !== 'RECORD' && <p>{texts.recordHint}</p>}
    </div>
  )
}

export function useOriginText(): (asked: ValueView) => string {
  const texts = useTexts(contractTexts)
  const words = useWords()
  return ({ origin, by, at }) => {
    switch (origin) {
      case 'RECORD':
        return by == null || at == null ? texts.fromRecord : texts.filledIn(by, words.dateTime(at))
      case 'FILLED_IN':
        return texts.filledIn(by ?? '', at == null ? '' : words.dateTime(at))
      case 'PRESET':
        return texts.preset
      default:
        return texts.missing
    }
  }
}
