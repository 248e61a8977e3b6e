import type { EventView } from '#api-types'
import { useText, useTexts, useWords } from '../../../i18n'
import { Timeline } from '../../../ui'
import { happeningsOf } from '../happenings'
import { procurementTexts } from '../texts'

interface EventsProps {
  readonly events: readonly EventView[]
  /** Only so many of the latest. */
  readonly most?: number
}

/** What happened, latest first. */
export function Events({ events, most = Infinity }: EventsProps) {
  const texts = useTexts(procurementTexts)
  const text = useText()
  const words = useWords()
  const often = (times: number, since: string, until: string) =>
    words.dateTime(since) === words.dateTime(until)
      ? texts.times(times)
      : texts.timesSince(times, words.dateTime(since))
  return (
    <Timeline
      label={texts.history}
      items={happeningsOf(events)
        .slice(0, most)
        .map(({ event, times, since }, i) => ({
          key: `${event.at}-${i}`,
          at: event.at,
          title: text(event.sentence),
          ...(times > 1 ? { note: often(times, since, event.at) } : {}),
        }))}
    />
  )
}
