import type { LocalText } from '../../i18n'

/** A place in an act: from when it applies, how certain that is, and of which day the text is (ISO dates). */
export interface LegalPlace {
  readonly label: LocalText
  readonly url: string
  readonly from?: string | null | undefined
  readonly readings?: readonly string[] | undefined
  /** A adopted, B interpretation, C pending; nothing where no date is said. */
  readonly certainty?: string | null | undefined
  readonly asOf?: string | null | undefined
}

export interface Alike {
  /** What is said of this one, is said of all. */
  readonly first: LegalPlace
  readonly places: readonly LegalPlace[]
}

/** Places of which the same is to be said, in the order in which each kind is met first. */
export function alike(places: readonly LegalPlace[]): readonly Alike[] {
  const groups = new Map<string, Alike>()
  for (const place of places) {
    const key = JSON.stringify([place.from, place.readings, place.certainty, place.asOf])
    const { first, places: before } = groups.get(key) ?? { first: place, places: [] }
    groups.set(key, { first, places: [...before, place] })
  }
  return [...groups.values()]
}

/** The one day that all have; undefined when they differ or when there is none. */
export function commonDay(days: readonly (string | null | undefined)[]): string | undefined {
  const [first] = days
  return first != null && days.every(day => day === first) ? first : undefined
}
