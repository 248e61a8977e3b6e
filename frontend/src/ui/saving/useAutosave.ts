import { useEffect, useState, useSyncExternalStore } from 'react'
import { Autosaver, type SaveStatus, type Saving } from './Autosaver'
import { watchOver } from './unsaved'

export interface Autosave<T> {
  readonly status: SaveStatus
  /** Saves this value of this key 0.6 s from now. */
  readonly queue: (key: string, value: T) => void
  /** After a conflict: keep what the other one saved. */
  readonly drop: (key: string) => void
  /** Saves now: before submitting. True when nothing is left unsaved. */
  readonly flush: () => Promise<boolean>
}

/**
 * Saves answers while they are given. Leaving the page saves at once; what then fails is tried again as long as
 * the window is open, and the browser warns before it closes.
 */
export function useAutosave<T>(saving: Saving<T>): Autosave<T> {
  const [saver] = useState(() => new Autosaver<T>(saving))
  useEffect(() => saver.use(saving))
  useEffect(() => watchOver(saver), [saver])
  const status = useSyncExternalStore(saver.subscribe, () => saver.status)
  return {
    status,
    queue: (key, value) => saver.queue(key, value),
    drop: key => saver.drop(key),
    flush: () => saver.flush(),
  }
}
