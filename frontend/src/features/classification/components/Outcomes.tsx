import type { ClassificationOutcome as Outcome } from '#api-types'
import { useText, useTexts } from '../../../i18n'
import { Button, LegalPlaces, Tag } from '../../../ui'
import { classificationTexts } from '../texts'
import { Decided, Value } from './Value'
import { Why } from './Why'

interface OutcomesProps {
  readonly outcomes: readonly Outcome[]
  readonly onDecide: ((fact: string) => void) | undefined
}

/** Practice, risk level and transparency: each with its why, and a person's decision beside it. */
export function Outcomes({ outcomes, onDecide }: OutcomesProps) {
  const texts = useTexts(classificationTexts)
  return (
    <section aria-labelledby="outcomes">
      <h2 id="outcomes">{texts.outcomes}</h2>
      <ul className="indicated-list">
        {outcomes.map(outcome => (
          <li key={outcome.fact}>
            <OneOutcome outcome={outcome} onDecide={onDecide} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface OneOutcomeProps {
  readonly outcome: Outcome
  readonly onDecide: ((fact: string) => void) | undefined
}

function OneOutcome({ outcome, onDecide }: OneOutcomeProps) {
  const texts = useTexts(classificationTexts)
  const text = useText()
  const name = text(outcome.name)
  return (
    <>
      <h3>
        {name} <Tag tone="information">{texts.indicated}</Tag>
      </h3>
      <p className="indicated-value">
        <Value state={outcome.state} values={outcome.values} />
      </p>
      {outcome.state === 'KNOWN' && <LegalPlaces places={outcome.law} />}
      {outcome.decision != null && <Decided decision={outcome.decision} />}
      <Why about={name} why={outcome.why} />
      {onDecide !== undefined && (
        <Button look="subtle" about={name} onClick={() => onDecide(outcome.fact)}>
          {texts.decideOtherwise}
        </Button>
      )}
    </>
  )
}
