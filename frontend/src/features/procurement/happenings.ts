import type { EventView } from '#api-types'

/** The same thing, done several times in a row. */
export interface Happening {
  readonly event: EventView
  readonly times: number
  /** When it was first done; the event itself is the last time. */
  readonly since: string
}

/** Events, latest first, with those that say the same in a row taken together; no two days become one. */
export function happeningsOf(events: readonly EventView[]): readonly Happening[] {
  const happenings: Happening[] = []
  for (const event of events) {
    const last = happenings.at(-1)
    if (last !== undefined && isSame(last.event, event)) {
      happenings[happenings.length - 1] = { ...last, times: last.times + 1, since: event.at }
    } else {
      happenings.push({ event, times: 1, since: event.at })
    }
  }
  return happenings
}

function isSame(a: EventView, b: EventView): boolean {
  return a.sentence.nl === b.sentence.nl && a.at.slice(0, 10) === b.at.slice(0, 10)
}
