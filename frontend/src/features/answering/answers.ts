import type { AnswerRequest, QuestionView, QuestionViewColumnView } from '#api-types'
import type { InputRow } from '../../ui'

/** One answer as it stands on the page. */
export interface Draft {
  /** In the form that the back end takes; undefined: none. */
  readonly value: unknown
  readonly explanation: string
  /** Cells of the extra columns beside a choice. */
  readonly details: InputRow
  /** The reason why the question does not apply; undefined when it does. */
  readonly notApplicable: string | undefined
}

/** What stands on the server. */
export function draftOf(question: QuestionView): Draft {
  const answer = question.answer
  return {
    value: answer?.value ?? undefined,
    explanation: answer?.explanation ?? '',
    details: cellsOf(answer?.details ?? {}),
    notApplicable: answer?.notApplicable ?? undefined,
  }
}

export function requestOf(draft: Draft, columns: readonly QuestionViewColumnView[]): AnswerRequest {
  return {
    value: (draft.value ?? null) as AnswerRequest['value'],
    explanation: draft.explanation,
    details: listsOf(draft.details, columns) as AnswerRequest['details'],
    notApplicable: draft.notApplicable ?? null,
  }
}

export function oneOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

export function severalOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}

/** Rows as the table has them: several codes in one cell stand apart by a space. */
export function rowsOf(value: unknown): readonly InputRow[] {
  return Array.isArray(value) ? value.map(row => cellsOf(row as Record<string, unknown>)) : []
}

/** Rows as the back end takes them; no rows: no answer. */
export function valueOfRows(rows: readonly InputRow[], columns: readonly QuestionViewColumnView[]): unknown {
  return rows.length === 0 ? undefined : rows.map(row => listsOf(row, columns))
}

function cellsOf(row: Readonly<Record<string, unknown>>): InputRow {
  return Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [column, Array.isArray(cell) ? cell.join(' ') : oneOf(cell)]),
  )
}

function listsOf(
  row: InputRow,
  columns: readonly QuestionViewColumnView[],
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(row).map(([id, cell]) => {
      const several = columns.find(column => column.id === id)?.type === 'multi-choice'
      return [id, several ? codesOf(cell) : [cell]]
    }),
  )
}

/** The codes of a cell in which several may be chosen. */
export function codesOf(cell: string): readonly string[] {
  return cell.split(' ').filter(code => code !== '')
}

/** The options of a question, with "other" where that is allowed without being one of them. */
export function optionsOf(
  question: QuestionView,
  other: QuestionView['text'],
): readonly QuestionView['options'][number][] {
  return question.allowOther && question.options.every(option => option.value !== 'other')
    ? [...question.options, { value: 'other', label: other }]
    : question.options
}

/** Whether this is a staff form, in which every question is to be answered. */
export function asksAll(kind: string): boolean {
  return kind !== 'QUESTIONNAIRE'
}

/** Whether an answer like this one needs evidence before it counts in full. */
export function needsEvidence(question: QuestionView, draft: Draft): boolean {
  const { need, requiredFor } = question.evidence
  const codes = [oneOf(draft.value), ...severalOf(draft.value)]
  return need === 'required' && (requiredFor.length === 0 || codes.some(code => requiredFor.includes(code)))
}

/** Whether two answers say the same; the order of the cells in a row means nothing. */
export function sameDraft(one: Draft, other: Draft): boolean {
  return canonical(one) === canonical(other)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
