import { useRef } from 'react'
import { newIdempotencyKey } from './request'

/** The idempotency key of a form: the same for as long as the same is asked, another once something was changed. */
export interface RequestKey {
  readonly of: (request: unknown) => string
  /** After it was done: asking the very same again is meant. */
  readonly next: () => void
}

export function useRequestKey(): RequestKey {
  const asked = useRef<{ readonly request: string; readonly key: string }>(undefined)
  return {
    of: request => {
      const said = JSON.stringify(request)
      if (asked.current?.request !== said) {
        asked.current = { request: said, key: newIdempotencyKey() }
      }
      return asked.current.key
    },
    next: () => {
      asked.current = undefined
    },
  }
}
