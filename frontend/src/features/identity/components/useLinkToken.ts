import { useEffect, useState } from 'react'

/** The token after the # of a one-time link; taken out of the address, so that it stays out of history and logs. */
export function useLinkToken(): string {
  const [token] = useState(() => location.hash.slice(1))
  useEffect(() => {
    history.replaceState(history.state, '', location.pathname)
    // Another link pasted into the address of this page changes what stands behind the # alone.
    const startAnew = () => location.reload()
    addEventListener('hashchange', startAnew)
    return () => removeEventListener('hashchange', startAnew)
  }, [])
  return token
}
