import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useTexts } from '../../i18n'
import { ErrorSummary, type ShownProblem } from '../feedback/ErrorSummary'
import { uiTexts } from '../texts'
import { useDocumentTitle } from './useDocumentTitle'

interface PageProps {
  /** The h1, and the title of the window. */
  readonly title: string
  /** What this page is part of, small above the title: the name of the procurement, "Vraag 2 van 6". */
  readonly caption?: string
  /** One level up. */
  readonly back?: { readonly to: string; readonly label: string }
  /** The form on this page: its problems stand above the title, and in the title of the window. */
  readonly form?: { readonly problems: readonly ShownProblem[]; readonly attempt: number }
  /** Beside the title: the one primary action of an overview. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** The frame of every page's content: back link, error summary, title, and the title of the window. */
export function Page({ title, caption, back, form, action, children }: PageProps) {
  const texts = useTexts(uiTexts)
  const wrong = (form?.problems.length ?? 0) > 0
  useDocumentTitle(
    `${wrong ? `${texts.error}: ` : ''}${caption === undefined ? title : `${title} – ${caption}`}`,
  )
  return (
    <div className="page">
      {back !== undefined && (
        <Link to={back.to} className="page-back">
          {back.label}
        </Link>
      )}
      {form !== undefined && <ErrorSummary problems={form.problems} attempt={form.attempt} />}
      <div className="page-head">
        <div>
          {caption !== undefined && <p className="page-caption">{caption}</p>}
          <h1>{title}</h1>
        </div>
        {action}
      </div>
      {children}
    </div>
  )
}
