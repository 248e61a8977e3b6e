import { noAnswer } from './problem'
import { changeHeaders, refuse, type RequestOptions } from './request'

interface UploadOptions extends Pick<RequestOptions, 'ifMatch' | 'idempotencyKey' | 'signal'> {
  /** Other parts of the form, beside `file`. */
  readonly fields?: Readonly<Record<string, string>>
  /** The part sent so far, 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/** Sends one file as multipart form data; XMLHttpRequest, because fetch tells no progress. */
export function upload<T>(path: string, file: File, options: UploadOptions = {}): Promise<T> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest()
    sending.open('POST', path)
    changeHeaders(options).forEach((value, name) => sending.setRequestHeader(name, value))
    sending.setRequestHeader('Accept', 'application/json')
    sending.upload.onprogress = event => {
      if (event.lengthComputable) {
        options.onProgress?.(event.loaded / event.total)
      }
    }
    sending.onerror = () => reject(noAnswer('upload'))
    sending.onabort = () => reject(new DOMException('Aborted', 'AbortError'))
    sending.onload = () => {
      try {
        const body: unknown = parsed(sending.responseText)
        if (sending.status >= 400) {
          refuse('POST', path, sending.status, body)
        }
        resolve(body as T)
      } catch (problem) {
        reject(problem)
      }
    }
    options.signal?.addEventListener('abort', () => sending.abort())
    sending.send(formOf(file, options.fields ?? {}))
  })
}

function formOf(file: File, fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    form.append(name, value)
  }
  form.append('file', file)
  return form
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return text
  }
}
