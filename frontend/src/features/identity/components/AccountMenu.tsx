import { useEffect, useRef, useState } from 'react'
import { Link, useLocation } from 'react-router'
import type { Person } from '../../../app/session'
import { useTexts } from '../../../i18n'
import { Button } from '../../../ui/first'
import { signOut } from '../api'
import { identityTexts } from '../texts'

/** Who is signed in; behind it the account and signing out. */
export function AccountMenu({ person }: { readonly person: Person }) {
  const texts = useTexts(identityTexts)
  const { pathname } = useLocation()
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (menu.current !== null) {
      menu.current.open = false
    }
  }, [pathname])
  return (
    <details
      className="account-menu"
      ref={menu}
      onKeyDown={event => {
        if (event.key === 'Escape' && menu.current !== null) {
          menu.current.open = false
          menu.current.querySelector('summary')?.focus()
        }
      }}
      onBlur={event => {
        if (
          menu.current !== null &&
          event.relatedTarget !== null &&
          !menu.current.contains(event.relatedTarget)
        ) {
          menu.current.open = false
        }
      }}
    >
      <summary>{person.name}</summary>
      <div className="account-menu-body">
        <p>{person.email}</p>
        <p>
          <Link to="/account">{texts.account}</Link>
        </p>
        <SignOutButton />
      </div>
    </details>
  )
}

/** Ends the session and loads the portal anew, so that nothing of it stays in memory. */
export function SignOutButton() {
  const texts = useTexts(identityTexts)
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  async function leave() {
    setState('busy')
    try {
      await signOut()
      location.assign('/')
    } catch {
      setState('failed')
    }
  }
  return (
    <div>
      <Button busy={state === 'busy'} onClick={() => void leave()}>
        {texts.signOut}
      </Button>
      <span role="status">{state === 'failed' && texts.signOutFailed}</span>
    </div>
  )
}
