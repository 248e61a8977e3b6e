import { useEffect, useRef, useState } from 'react'
import { AddressStep } from '../components/AddressStep'
import { CodeStep } from '../components/CodeStep'
import { tokenIn } from '../token'

/**
 * Opened by the link of an invitation. Nothing is sent until somebody types the invited address: mail scanners open
 * links and press buttons before people do. The token is taken out of the address, so that it stays out of history
 * and logs; it lives in this page alone.
 */
export default function InvitationPage() {
  const [linked, link] = useState(() => tokenIn(location.hash))
  const [pasted, paste] = useState('')
  const [email, setEmail] = useState('')
  const [asked, setAsked] = useState(false)
  const token = linked ?? tokenIn(pasted)
  useEffect(() => {
    // Another link pasted into the address of this page changes what stands behind the # alone.
    const take = () => {
      if (location.hash !== '') {
        link(tokenIn(location.hash))
        setAsked(false)
        history.replaceState(history.state, '', location.pathname)
      }
    }
    take()
    addEventListener('hashchange', take)
    return () => removeEventListener('hashchange', take)
  }, [])
  useFocusOnChange(asked)
  return asked && token !== undefined ? (
    <CodeStep token={token} email={email.trim()} onBack={() => setAsked(false)} />
  ) : (
    <AddressStep
      link={linked === undefined ? { pasted, onPaste: paste } : undefined}
      token={token}
      email={email}
      onEmail={setEmail}
      onAsked={() => setAsked(true)}
    />
  )
}

/** A next step is a next page: keyboard and screen reader start at its top. */
function useFocusOnChange(step: boolean) {
  const last = useRef(step)
  useEffect(() => {
    if (last.current !== step) {
      last.current = step
      window.scrollTo(0, 0)
      document.getElementById('main')?.focus({ preventScroll: true })
    }
  }, [step])
}
