import type { ScorecardViewKnockOutView as KnockOut } from '#api-types'
import { useText, useTexts } from '../../../i18n'
import { Tag } from '../../../ui'
import { scoringTexts } from '../texts'

type State = 'FIRED' | 'LIFTED' | 'NOT_YET' | 'PASSED' | 'CANNOT_JUDGE' | 'HIDDEN'

const tones = {
  FIRED: 'negative',
  LIFTED: 'warning',
  NOT_YET: 'information',
  PASSED: 'neutral',
  CANNOT_JUDGE: 'warning',
  HIDDEN: 'neutral',
} as const

/** What could exclude the offer: beside the score, never inside it. */
export function KnockOuts({ knockOuts }: { readonly knockOuts: readonly KnockOut[] }) {
  const texts = useTexts(scoringTexts)
  const text = useText()
  const told = knockOuts.filter(({ state }) => state !== 'PASSED')
  return (
    <section aria-labelledby="knock-outs">
      <h2 id="knock-outs">{texts.knockOuts}</h2>
      {told.length === 0 ? (
        <p>{texts.noKnockOuts}</p>
      ) : (
        <ul className="plain-list">
          {told.map(({ questionId, question, state, sentence, hiddenBy }) => (
            <li key={questionId}>
              <p>
                <Tag tone={tones[state as State]}>{texts[state as State]}</Tag> {text(question)}
              </p>
              <p>{text(sentence)}</p>
              {hiddenBy.length > 0 && (
                <>
                  <p>{texts.hiddenBecause}</p>
                  <ul>
                    {hiddenBy.map(by => (
                      <li key={text(by.question)}>
                        {text(by.question)} – {text(by.answer)}
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
