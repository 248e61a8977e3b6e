import { useState } from 'react'
import { Link, useLocation } from 'react-router'
import { AccountMenu } from '../../features/identity'
import { useTexts } from '../../i18n'
import type { Person } from '../session'
import { shellTexts } from '../texts'
import { Header } from './Header'
import { Main } from './Main'
import { railOf } from './rail'
import { sectionOf } from './section'

/** For people of an institution: a quiet rail on the left, folded behind a button on a small screen. */
export function StaffShell({ person }: { readonly person: Person }) {
  return (
    <div className="shell">
      <Header>
        <span className="shell-where">{person.organisation.name}</span>
        <AccountMenu person={person} />
      </Header>
      <div className="shell-columns">
        <Rail person={person} />
        <Main />
      </div>
    </div>
  )
}

function Rail({ person }: { readonly person: Person }) {
  const texts = useTexts(shellTexts)
  const { pathname } = useLocation()
  // Open only on the page it was opened on: following a link folds it.
  const [openedOn, setOpenedOn] = useState<string>()
  const open = openedOn === pathname
  const entries = railOf(person.roles)
  const [last, setLast] = useState<string>()
  const section = sectionOf(
    pathname,
    entries.map(entry => entry.to),
    last,
  )
  if (section !== last) {
    setLast(section)
  }
  if (entries.length === 0) {
    return null
  }
  return (
    <nav className="rail" aria-label={texts.mainNavigation}>
      <button
        type="button"
        className="rail-button"
        aria-expanded={open}
        aria-controls="rail-entries"
        onClick={() => setOpenedOn(open ? undefined : pathname)}
      >
        {texts.menu}
      </button>
      <ul id="rail-entries" className={open ? 'rail-entries' : 'rail-entries rail-folded'}>
        {entries.map(({ to }) => (
          <li key={to}>
            <Link to={to} aria-current={to !== section ? undefined : to === pathname ? 'page' : 'true'}>
              {texts[to]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
