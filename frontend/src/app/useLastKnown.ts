import { useEffect, useRef, useState } from 'react'

/** The newest value that was there: who was signed in, also after the session ended. */
export function useLastKnown<T>(value: T | null | undefined): T | undefined {
  const [known, setKnown] = useState(value ?? undefined)
  if (value !== null && value !== undefined && value !== known) {
    setKnown(value)
    return value
  }
  return known
}

/** Somebody else may not see what the page of the one before still holds: the portal starts afresh. */
export function useStartOverForAnother(id: string | undefined): void {
  const before = useRef(id)
  useEffect(() => {
    if (id !== undefined && before.current !== undefined && before.current !== id) {
      location.assign('/')
    }
    before.current = id ?? before.current
  }, [id])
}
