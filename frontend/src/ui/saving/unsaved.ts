import { useSyncExternalStore } from 'react'
import type { SaveStatus } from './Autosaver'

interface Saver {
  readonly status: SaveStatus
  readonly unsaved: boolean
  readonly flush: () => Promise<boolean>
  readonly subscribe: (listener: () => void) => () => void
}

/** The savers of this window, and how many pages hold each; none: its page was left before all was saved. */
const savers = new Map<Saver, number>()
const listeners = new Set<() => void>()

/** Watches over a saver until its page lets go of it and nothing of it is unsaved. */
export function watchOver(saver: Saver): () => void {
  if (savers.size === 0) {
    window.addEventListener('beforeunload', warn)
    document.addEventListener('visibilitychange', saveWhenHidden)
  }
  savers.set(saver, (savers.get(saver) ?? 0) + 1)
  return () => {
    savers.set(saver, (savers.get(saver) ?? 1) - 1)
    const unsubscribe = saver.subscribe(look)
    void saver.flush().then(look)

    function look() {
      if (savers.get(saver) === 0 && !saver.unsaved) {
        savers.delete(saver)
        unsubscribe()
      }
      listeners.forEach(listener => listener())
    }
  }
}

/** Whether something of a page that was left could not be saved yet. */
export function useUnsavedElsewhere(): boolean {
  return useSyncExternalStore(subscribe, () =>
    [...savers].some(([saver, holders]) => holders === 0 && saver.status.kind === 'failed'),
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function warn(event: BeforeUnloadEvent): void {
  if ([...savers.keys()].some(saver => saver.unsaved)) {
    event.preventDefault()
  }
}

/** A phone may end a hidden page without another word. */
function saveWhenHidden(): void {
  if (document.visibilityState === 'hidden') {
    savers.forEach((_, saver) => void saver.flush())
  }
}
