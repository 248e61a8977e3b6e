import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useTexts } from '../../i18n'
import { shellTexts } from '../texts'
import { LanguageSwitch } from './LanguageSwitch'
import { PortalNotices } from './PortalNotices'

/** The top of every shell: skip link, name, what belongs to this shell, language; below it what the portal says of itself. */
export function Header({ children }: { readonly children?: ReactNode }) {
  const texts = useTexts(shellTexts)
  return (
    <>
      <a className="skip-link" href="#main" onClick={() => document.getElementById('main')?.focus()}>
        {texts.skip}
      </a>
      <header className="shell-header">
        <Link to="/" className="shell-name" aria-label={texts.home}>
          <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
            <rect className="mark-ground" width="32" height="32" rx="6" />
            <path className="mark-letter" d="M9 7v18M10 17 21 7M14 14l8 11" />
          </svg>
          <span>Keur</span>
        </Link>
        <div className="shell-header-middle">{children}</div>
        <LanguageSwitch />
      </header>
      <PortalNotices />
    </>
  )
}
