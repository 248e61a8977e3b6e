import type { Classification } from '#api-types'
import { useText, useTexts } from '../../../i18n'
import { Button, Notice } from '../../../ui'
import { classificationTexts } from '../texts'

interface WaitingProps {
  readonly read: Classification
  readonly onDecide: ((fact: string) => void) | undefined
}

/** What a person has to decide, and what stops the procurement until then. */
export function Waiting({ read, onDecide }: WaitingProps) {
  const texts = useTexts(classificationTexts)
  const text = useText()
  return (
    <>
      {read.awaiting.length > 0 && (
        <Notice kind="warning" title={texts.waiting}>
          {read.awaiting.map(({ fact, reason }) => (
            <div key={fact}>
              <p>{text(reason)}</p>
              {onDecide !== undefined && (
                <Button about={nameOf(fact)} onClick={() => onDecide(fact)}>
                  {texts.decide}
                </Button>
              )}
            </div>
          ))}
        </Notice>
      )}
      {read.stops.length > 0 && (
        <Notice kind="warning" title={texts.stops}>
          <ul>
            {read.stops.map(stop => (
              <li key={text(stop.question)}>
                <p>{text(stop.reason)}</p>
                <p className="quiet">{texts.stopQuestion(text(stop.question))}</p>
                <p>{stop.liftable ? texts.liftable : texts.notLiftable}</p>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )

  function nameOf(fact: string): string | undefined {
    const found = read.facts.find(one => one.id === fact)
    return found && text(found.name)
  }
}
