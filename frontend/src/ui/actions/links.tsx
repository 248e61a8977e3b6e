import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useTexts } from '../../i18n'
import { uiTexts } from '../texts'
import type { ButtonLook } from './Button'

interface LinkButtonProps {
  readonly to: string
  readonly look?: ButtonLook
  readonly about?: string
  readonly children: ReactNode
}

/** Goes to another page of the portal and looks like a button. */
export function LinkButton({ to, look = 'secondary', about, children }: LinkButtonProps) {
  return (
    <Link to={to} className={`button button-${look}`}>
      {children}
      {about !== undefined && <span className="hidden"> {about}</span>}
    </Link>
  )
}

/** Opens elsewhere, in a new tab, and says so: for other sites, and for every link inside a form. */
export function OutsideLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const texts = useTexts(uiTexts)
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children} {texts.newTab}
    </a>
  )
}

interface DownloadLinkProps {
  readonly href: string
  /** What the reader gets: "DOCX, 120 kB". */
  readonly kind?: string
  readonly children: ReactNode
}

export function DownloadLink({ href, kind, children }: DownloadLinkProps) {
  return (
    <a href={href} download>
      {children}
      {kind !== undefined && ` (${kind})`}
    </a>
  )
}
