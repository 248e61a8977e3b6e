import { noAnswer } from './problem'
import { bodyOf, changeHeaders, refuse } from './request'

/** A file that came back, with the name that the back end gave it. */
export interface Downloaded {
  readonly content: Blob
  readonly name: string
}

/** Asks for a file by a request that changes something; a link can only read (DownloadLink). */
export async function download(path: string): Promise<Downloaded> {
  let response: Response
  try {
    response = await fetch(path, { method: 'POST', headers: changeHeaders({}), credentials: 'same-origin' })
    if (response.ok) {
      return { content: await response.blob(), name: nameIn(response.headers.get('Content-Disposition')) }
    }
  } catch (cause) {
    throw noAnswer(cause)
  }
  return refuse('POST', path, response.status, await bodyOf(response))
}

/** `attachment; filename="audit-log.zip"` → "audit-log.zip". */
export function nameIn(disposition: string | null): string {
  return /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? 'download'
}

/** Hands the file to the browser, as if a link to it was followed. */
export function keepFile({ content, name }: Downloaded): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads it after this; not within a minute it never will.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
