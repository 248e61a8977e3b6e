import type { ScorecardViewKnockOutView as KnockOut } from '#api-types'
import { useText, useTexts } from '../../../i18n'
import { Details, Tag } from '../../../ui'
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

/** What could exclude the offer: beside the score, never inside it. What was not asked is folded away. */
export function KnockOuts({ knockOuts }: { readonly knockOuts: readonly KnockOut[] }) {
  const texts = useTexts(scoringTexts)
  const told = knockOuts.filter(({ state }) => state !== 'PASSED' && state !== 'HIDDEN')
  const hidden = knockOuts.filter(({ state }) => state === 'HIDDEN')
  return (
    <section aria-labelledby="knock-outs">
      <h2 id="knock-outs">{texts.knockOuts}</h2>
      {told.length === 0 && <p>{texts.noKnockOuts}</p>}
      {told.length > 0 && (
        <ul className="plain-list">
          {told.map(knockOut => (
            <Told key={knockOut.questionId} knockOut={knockOut} />
          ))}
        </ul>
      )}
      {hidden.length > 0 && (
        <Details summary={texts.notAsked(hidden.length)}>
          <ul>
            {hidden.map(knockOut => (
              <NotAsked key={knockOut.questionId} knockOut={knockOut} />
            ))}
          </ul>
        </Details>
      )}
    </section>
  )
}

function Told({ knockOut: { question, state, sentence } }: { readonly knockOut: KnockOut }) {
  const texts = useTexts(scoringTexts)
  const text = useText()
  return (
    <li className="knock-out">
      <p>
        <Tag tone={tones[state as State]}>{texts[state as State]}</Tag> {text(question)}
      </p>
      <p>{text(sentence)}</p>
    </li>
  )
}

function NotAsked({ knockOut: { question, hiddenBy } }: { readonly knockOut: KnockOut }) {
  const texts = useTexts(scoringTexts)
  const text = useText()
  return (
    <li className="knock-out">
      <p>{text(question)}</p>
      {hiddenBy.map(by => (
        <p className="quiet" key={text(by.question)}>
          {texts.becauseOf(text(by.question), text(by.answer))}
        </p>
      ))}
    </li>
  )
}
