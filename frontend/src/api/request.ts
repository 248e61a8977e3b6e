import { currentLanguage } from '../i18n'
import { noAnswer, problemOf } from './problem'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface RequestOptions {
  readonly body?: unknown
  /** The ETag of the version that the change is based on. */
  readonly ifMatch?: string
  /** See {@link newIdempotencyKey}. */
  readonly idempotencyKey?: string
  readonly signal?: AbortSignal
  /** Lets a save finish while the page is being left. */
  readonly keepalive?: boolean
}

/** What came back, with the ETag to send along with the next change. */
export interface Versioned<T> {
  readonly value: T
  readonly etag: string | undefined
}

let csrfToken = ''
let sessionEnded: () => void = () => {}

/** The token of the session, sent with every change. */
export function rememberToken(token: string): void {
  csrfToken = token
}

/** Who wants to know that the back end no longer knows this session. */
export function whenSessionEnds(listener: () => void): void {
  sessionEnded = listener
}

/** One key per thing a person does: sent again with it, a POST is carried out once. */
export function newIdempotencyKey(): string {
  return crypto.randomUUID()
}

/** Sends a request and reads JSON; refusals are thrown as ApiProblem. */
export async function request<T>(
  method: Method,
  path: string,
  options: RequestOptions = {},
): Promise<Versioned<T>> {
  let response: Response
  try {
    response = await fetch(path, {
      method,
      headers: headersOf(method, options),
      body: options.body === undefined ? undefined : JSON.stringify(options.body),
      signal: options.signal,
      keepalive: options.keepalive,
      credentials: 'same-origin',
    })
  } catch (cause) {
    options.signal?.throwIfAborted()
    throw noAnswer(cause)
  }
  const body = await bodyOf(response)
  if (!response.ok) {
    refuse(method, path, response.status, body)
  }
  return { value: body as T, etag: response.headers.get('ETag') ?? undefined }
}

/** The headers that every change carries, JSON or file. */
export function changeHeaders(options: Pick<RequestOptions, 'ifMatch' | 'idempotencyKey'>): Headers {
  const headers = new Headers({ 'Accept-Language': currentLanguage(), 'X-CSRF-TOKEN': csrfToken })
  if (options.ifMatch !== undefined) {
    headers.set('If-Match', options.ifMatch)
  }
  if (options.idempotencyKey !== undefined) {
    headers.set('Idempotency-Key', options.idempotencyKey)
  }
  return headers
}

/** Throws the problem; a 401 anywhere but at sign-in means that the session ended. */
export function refuse(method: string, path: string, status: number, body: unknown): never {
  if (status === 401 && !(method === 'POST' && path === '/api/session')) {
    sessionEnded()
  }
  throw problemOf(status, body)
}

function headersOf(method: Method, options: RequestOptions): Headers {
  const headers =
    method === 'GET' ? new Headers({ 'Accept-Language': currentLanguage() }) : changeHeaders(options)
  headers.set('Accept', 'application/json')
  if (options.body !== undefined) {
    headers.set('Content-Type', 'application/json')
  }
  return headers
}

/** JSON, or else the text. */
export async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text()
  if (text === '') {
    return undefined
  }
  try {
    return JSON.parse(text)
  } catch {
    // A proxy's error page, say: the status decides.
    return text
  }
}
