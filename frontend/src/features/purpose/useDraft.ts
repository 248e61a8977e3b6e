import type { IntendedPurpose, PurposeViewDraftView as Draft } from '#api-types'
import { useRef, useState } from 'react'
import { ApiProblem } from '../../api'
import { useAutosave, type Autosave } from '../../ui'

interface Saved {
  readonly draft: Draft
}

export interface Writing<V extends Saved> {
  /** The text as it stands on the page, saved or not. */
  readonly purpose: IntendedPurpose
  /** What the back end made of it at the last save. */
  readonly view: V
  readonly change: (changed: Partial<IntendedPurpose>) => void
  readonly save: Autosave<IntendedPurpose>
  /** What somebody else saved meanwhile, to choose from. */
  readonly conflict: V | undefined
  readonly keepMine: () => void
  readonly keepTheirs: () => void
  /** Saves what is left and gives what the back end then has; refuses as {@link unsaved} when it can't. */
  readonly settle: () => Promise<V>
  /** What came back from something else than saving. */
  readonly adopt: (view: V) => void
}

interface Keeping<V> {
  readonly save: (purpose: IntendedPurpose, version: number) => Promise<V>
  readonly read: () => Promise<V>
  readonly onSaved: (view: V) => void
}

const key = 'purpose'

/** The type of the refusal to go on while something is not saved. */
export const unsaved = '/problems/purpose/unsaved'

/** A purpose that saves itself while it is written, as a whole. */
export function useDraft<V extends Saved>(first: V, keeping: Keeping<V>): Writing<V> {
  const [purpose, setPurpose] = useState(first.draft.purpose)
  const [view, setView] = useState(first)
  const [conflict, setConflict] = useState<V>()
  const latest = useRef(first)
  const save = useAutosave<IntendedPurpose>({
    save: async (_, value) => take(await keeping.save(value, latest.current.draft.version)),
    onConflict: () => void keeping.read().then(setConflict),
  })

  function take(next: V): void {
    latest.current = next
    setView(next)
    keeping.onSaved(next)
  }

  function show(next: IntendedPurpose): void {
    setPurpose(next)
    save.queue(key, next)
  }

  return {
    purpose,
    view,
    save,
    conflict,
    change: changed => show({ ...purpose, ...changed }),
    keepMine: () => {
      if (conflict !== undefined) {
        latest.current = conflict
        setConflict(undefined)
        save.queue(key, purpose)
      }
    },
    keepTheirs: () => {
      if (conflict !== undefined) {
        take(conflict)
        setPurpose(conflict.draft.purpose)
        setConflict(undefined)
        save.drop(key)
      }
    },
    settle: async () => {
      if (!(await save.flush())) {
        throw new ApiProblem(unsaved, 409, 'Not everything is saved', undefined, [], {})
      }
      return latest.current
    },
    adopt: next => {
      latest.current = next
      setView(next)
    },
  }
}
