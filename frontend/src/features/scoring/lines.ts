import type { ScorecardView, ScorecardViewLineView as Line } from '#api-types'

/** What the list of questions shows: what waits for a person, or everything that was asked. */
export type Showing = 'open' | 'all'

/** The questions to list, by id. Taken once: what is judged meanwhile stays where it stands. */
export function listed(lines: readonly Line[], showing: Showing): ReadonlySet<string> {
  return new Set(
    lines.filter(line => line.shown && (showing === 'all' || line.open)).map(line => line.questionId),
  )
}

/** A review can change the points, or lift an exclusion; of other answers there is nothing to decide. */
export function reviewable(line: Line): boolean {
  const carriesPoints = line.weight != null && line.mode !== 'INFORMATIVE'
  return line.shown && (carriesPoints || line.knockOutLiftable || line.open || line.review.version > 0)
}

export interface DomainLines {
  readonly domain: ScorecardView['domains'][number]
  readonly lines: readonly Line[]
  /** How many of them wait for a person. */
  readonly open: number
}

/** The listed questions under their domain, in the order of the content; domains without any are left out. */
export function byDomain(
  { domains, lines }: Pick<ScorecardView, 'domains' | 'lines'>,
  ids: ReadonlySet<string>,
): readonly DomainLines[] {
  return domains
    .map(domain => {
      const own = lines.filter(line => line.domain === domain.id && ids.has(line.questionId))
      return { domain, lines: own, open: own.filter(line => line.open).length }
    })
    .filter(({ lines: own }) => own.length > 0)
}
