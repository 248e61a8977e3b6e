import type { EventView } from '#api-types'
import { useText, useTexts } from '../../../i18n'
import { Timeline } from '../../../ui'
import { procurementTexts } from '../texts'

/** What happened, latest first. */
export function Events({ events }: { readonly events: readonly EventView[] }) {
  const texts = useTexts(procurementTexts)
  const text = useText()
  return (
    <Timeline
      label={texts.history}
      items={events.map((event, i) => ({
        key: `${event.at}-${i}`,
        at: event.at,
        title: text(event.sentence),
      }))}
    />
  )
}
