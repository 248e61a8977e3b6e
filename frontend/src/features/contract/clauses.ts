import type {
  PackageContentClauseEntry as ClauseEntry,
  PackageContentGivenAnswer as GivenAnswer,
  PackageContentSetEntry as SetEntry,
  PackageContentUsedFact as UsedFact,
  PackageContentWhy as Why,
  PackageObstacle,
} from '#api-types'

/** Which clauses a list shows. */
export type Shown = 'package' | 'open' | 'all'

/** What stands beside a set or clause. */
export type Standing =
  | 'undecided'
  | 'takenUp'
  | 'leftOut'
  | 'suggested'
  | 'advised'
  | 'consider'
  | 'notSuggested'

type Decidable = Pick<ClauseEntry, 'state' | 'undecided' | 'decision'>

/** What a person decided goes before what was suggested. */
export function standingOf({ state, undecided, decision }: Decidable): Standing {
  if (undecided) {
    return 'undecided'
  }
  if (decision != null) {
    return decision.included ? 'takenUp' : 'leftOut'
  }
  switch (state) {
    case 'SUGGESTED':
    case 'CHOSEN':
      return 'suggested'
    case 'ADVISED':
      return 'advised'
    case 'CONSIDER':
      return 'consider'
    default:
      return 'notSuggested'
  }
}

export function obstaclesAt(obstacles: readonly PackageObstacle[], clauseId: string) {
  return obstacles.filter(obstacle => obstacle.clause === clauseId)
}

/** In the package: what is in it, and what a person should look at. */
export function shownClauses(
  set: SetEntry,
  obstacles: readonly PackageObstacle[],
  shown: Shown,
): readonly ClauseEntry[] {
  const open = (clause: ClauseEntry) => clause.undecided || obstaclesAt(obstacles, clause.id).length > 0
  const advised = (clause: ClauseEntry) =>
    clause.decision == null && (clause.state === 'ADVISED' || clause.state === 'CONSIDER')
  switch (shown) {
    case 'all':
      return set.clauses
    case 'open':
      return set.clauses.filter(clause => open(clause) || advised(clause))
    case 'package':
      return set.clauses.filter(clause => clause.included || open(clause) || advised(clause))
  }
}

export function findClause(
  sets: readonly SetEntry[],
  id: string,
): { readonly set: SetEntry; readonly clause: ClauseEntry } | undefined {
  for (const set of sets) {
    const clause = set.clauses.find(one => one.id === id)
    if (clause !== undefined) {
      return { set, clause }
    }
  }
  return undefined
}

/** Everything that reasons rest on: facts, and the answers behind both. */
export interface Grounds {
  readonly facts: readonly UsedFact[]
  readonly answers: readonly GivenAnswer[]
}

export function groundsOf(
  reasons: readonly Pick<Why, 'facts' | 'questions'>[],
  facts: Readonly<Record<string, UsedFact>>,
  answers: Readonly<Record<string, GivenAnswer>>,
): Grounds {
  const read = distinct(reasons.flatMap(reason => reason.facts)).flatMap(id => facts[id] ?? [])
  const questions = distinct([
    ...reasons.flatMap(reason => reason.questions),
    ...read.flatMap(fact => fact.questions),
  ])
  return { facts: read, answers: questions.flatMap(id => answers[id] ?? []) }
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
