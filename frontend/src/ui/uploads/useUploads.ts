import { useRef, useState } from 'react'

export interface Upload {
  readonly key: string
  readonly name: string
  /** The part that was sent, 0 to 1. */
  readonly share: number
  /** Why it failed. */
  readonly problem?: unknown
}

type Send = (file: File, onProgress: (share: number) => void, signal: AbortSignal) => Promise<void>

export interface Uploads {
  readonly running: readonly Upload[]
  readonly start: (files: readonly File[]) => void
  /** Stops one that runs, or takes away the message of one that failed. */
  readonly dismiss: (key: string) => void
}

/** Files on their way; `send` resolves when the back end has the file and the page knows of it. */
export function useUploads(send: Send): Uploads {
  const [running, setRunning] = useState<readonly Upload[]>([])
  const aborts = useRef(new Map<string, AbortController>())

  const update = (key: string, part: Partial<Upload>) =>
    setRunning(list => list.map(upload => (upload.key === key ? { ...upload, ...part } : upload)))
  const dismiss = (key: string) => {
    aborts.current.get(key)?.abort()
    aborts.current.delete(key)
    setRunning(list => list.filter(upload => upload.key !== key))
  }

  async function startOne(file: File) {
    const key = crypto.randomUUID()
    const abort = new AbortController()
    aborts.current.set(key, abort)
    setRunning(list => [...list, { key, name: file.name, share: 0 }])
    try {
      await send(file, share => update(key, { share }), abort.signal)
      dismiss(key)
    } catch (problem) {
      if (!abort.signal.aborted) {
        update(key, { problem })
      }
    }
  }

  return { running, dismiss, start: files => files.forEach(file => void startOne(file)) }
}
