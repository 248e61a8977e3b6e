import type { LocalText } from '../i18n'

/** What is wrong with one field: where (JSON pointer into the body sent) and what to do about it. */
export interface FieldError {
  readonly pointer: string
  readonly code: string
  readonly detail: LocalText
}

/** The type of a request that never got an answer. */
export const unreachable = '/problems/network/unreachable'

/** A refusal of the back end (RFC 9457). Decide by `type`, never by title or status. */
export class ApiProblem extends Error {
  constructor(
    readonly type: string,
    readonly status: number,
    message: string,
    /** A sentence for the reader, when the back end gives one. */
    readonly detail: LocalText | undefined,
    readonly errors: readonly FieldError[],
    /** Every other member of the problem. */
    readonly members: Readonly<Record<string, unknown>>,
  ) {
    super(message)
    this.name = 'ApiProblem'
  }

  /** Whether the same request may succeed when it is sent again. */
  get passing(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500
  }
}

export function isProblem(error: unknown, type: string): error is ApiProblem {
  return error instanceof ApiProblem && error.type === type
}

/** Reads the body of a refusal, whatever shape it has. */
export function problemOf(status: number, body: unknown): ApiProblem {
  const { type, title, detail, errors, ...members } = isRecord(body) ? body : {}
  return new ApiProblem(
    typeof type === 'string' ? type : 'about:blank',
    status,
    typeof title === 'string' ? title : `HTTP ${status}`,
    isLocalText(detail) ? detail : undefined,
    Array.isArray(errors) ? errors.filter(isFieldError) : [],
    members,
  )
}

export function noAnswer(cause: unknown): ApiProblem {
  return new ApiProblem(unreachable, 0, String(cause), undefined, [], {})
}

/** The id of the field a pointer points at: `/members/0/email` → `members-0-email`. */
export function fieldOf(pointer: string): string {
  return pointer
    .split('/')
    .filter(part => part !== '')
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('-')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isLocalText(value: unknown): value is LocalText {
  return isRecord(value) && typeof value.nl === 'string' && typeof value.en === 'string'
}

function isFieldError(value: unknown): value is FieldError {
  return isRecord(value) && typeof value.pointer === 'string' && isLocalText(value.detail)
}
