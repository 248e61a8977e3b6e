import { useEffect, useState } from 'react'

/** The token after the # of a one-time link; taken out of the address, so that it stays out of history and logs. */
export function useLinkToken(): string {
  const [token] = useState(() => location.hash.slice(1))
  useEffect(() => {
    history.replaceState(history.state, '', location.pathname)
  }, [])
  return token
}
