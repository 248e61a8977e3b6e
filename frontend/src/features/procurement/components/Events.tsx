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
  return (
    <Timeline
      label={texts.history}
      items={happeningsOf(events)
        .slice(0, most)
        .map(({ event, times, since }, i) => ({
          key: `${event.at}-${i}`,
          at: event.at,
          title: text(event.sentence),
          ...(times > 1 ? { note: texts.times(times, words.dateTime(since)) } : {}),
        }))}
    />
  )
}
