import type { Words } from '../../i18n'

/** From when something applies: one day, or each day that is defended where the law is open. */
export interface Applies {
  readonly from?: unknown
  readonly readings: readonly unknown[]
}

export type Moment =
  | { readonly kind: 'past' | 'coming'; readonly dates: readonly string[] }
  | { readonly kind: 'readings'; readonly dates: readonly string[] }
  | { readonly kind: 'pending' }

/** What there is to say about a date on a given day (ISO). */
export function momentOf({ from, readings }: Applies, today: string): Moment {
  if (readings.length > 0) {
    return { kind: 'readings', dates: readings.map(String) }
  }
  if (from === undefined || from === null) {
    return { kind: 'pending' }
  }
  const date = String(from)
  return { kind: date <= today ? 'past' : 'coming', dates: [date] }
}

export function inWords(dates: readonly string[], words: Words): readonly string[] {
  return dates.map(date => words.date(date))
}

/** The Dutch day of an instant. */
export function dayOf(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(instant)
}
