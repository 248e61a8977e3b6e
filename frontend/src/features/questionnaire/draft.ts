import type { DraftRequest, QuestionnaireView } from '#api-types'
import { instantOf, partsOf, type DayAndTime } from './deadline'

export type ModeChoice = 'SCORED' | 'INFORMATIVE'

/** What the purchaser sees in the form, before it is sent. */
export interface DraftForm {
  readonly optional: Readonly<Record<string, ModeChoice>>
  readonly fixedWeights: boolean
  /** As typed, by subject. */
  readonly weights: Readonly<Record<string, string>>
  readonly deadline: DayAndTime
}

export function formOf(view: QuestionnaireView): DraftForm {
  const chosen = view.sections
    .flatMap(section => section.questions)
    .flatMap(question => (question.mode ? [[question.id, question.mode] as const] : []))
  return {
    optional: Object.fromEntries(chosen),
    fixedWeights: view.fixedWeights,
    weights: Object.fromEntries(
      view.domains.map(domain => [domain.id, suggested(domain.weight, domain.share)]),
    ),
    deadline: partsOf(view.deadline),
  }
}

/** Whoever turns to fixed weights starts from the shares as they are. */
function suggested(weight: number | null | undefined, share: string | null | undefined): string {
  return String(weight ?? Math.round(Number(share ?? 0)))
}

export function choose(form: DraftForm, questionId: string, mode: ModeChoice | ''): DraftForm {
  const { [questionId]: _, ...others } = form.optional
  return { ...form, optional: mode === '' ? others : { ...others, [questionId]: mode } }
}

/** A whole number from 0 to 1000; undefined when it is none. */
export function weightOf(typed: string): number | undefined {
  return /^\s*\d{1,4}\s*$/.test(typed) && Number(typed) <= 1000 ? Number(typed) : undefined
}

export type DraftMistake = 'weight' | 'weights-zero' | 'deadline'

/** What can be seen here already; the back end checks all of it again. */
export function mistakesIn(
  form: DraftForm,
): readonly { readonly field: string; readonly mistake: DraftMistake }[] {
  const typed = Object.entries(form.weights)
  const wrong = form.fixedWeights ? typed.filter(([, weight]) => weightOf(weight) === undefined) : []
  const zero = form.fixedWeights && wrong.length === 0 && typed.every(([, weight]) => weightOf(weight) === 0)
  const { day, unreadable } = form.deadline
  const noDeadline = unreadable === true || (day !== '' && instantOf(form.deadline) === undefined)
  return [
    ...wrong.map(([domain]) => ({ field: `domainWeights-${domain}`, mistake: 'weight' as const })),
    ...(zero ? [{ field: 'domainWeights', mistake: 'weights-zero' as const }] : []),
    ...(noDeadline ? [{ field: 'deadline', mistake: 'deadline' as const }] : []),
  ]
}

export function requestOf(form: DraftForm): DraftRequest {
  return {
    optional: { ...form.optional },
    domainWeights: form.fixedWeights
      ? Object.fromEntries(
          Object.entries(form.weights).map(([domain, typed]) => [domain, weightOf(typed) ?? 0]),
        )
      : null,
    deadline: instantOf(form.deadline) ?? null,
  }
}
