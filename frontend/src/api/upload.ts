import { noAnswer } from './problem'
import { changeHeaders, refuse, type RequestOptions } from './request'

interface UploadOptions extends Pick<RequestOptions, 'ifMatch' | 'idempotencyKey' | 'signal'> {
  /** The part sent so far, 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/** Sends the bytes of one file, its name and kind in the address; XMLHttpRequest, because fetch tells no progress. */
export function upload<T>(path: string, file: File, options: UploadOptions = {}): Promise<T> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest()
    sending.open('POST', path)
    changeHeaders(options).forEach((value, name) => sending.setRequestHeader(name, value))
    sending.setRequestHeader('Accept', 'application/json')
    sending.setRequestHeader('Content-Type', 'application/octet-stream')
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
    sending.send(file)
  })
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return text
  }
}
