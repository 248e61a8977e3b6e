import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useTexts } from '../../i18n'
import { uiTexts } from '../texts'

export interface SummaryRow {
  readonly key: string
  /** Undefined or blank: "Niet ingevuld". */
  readonly value?: ReactNode
  /** Below the value, small: who answered and when, a contradiction. */
  readonly note?: ReactNode
  /** Where it is changed; the link says which row it is about. */
  readonly changeAt?: string
}

/** What was answered, to be checked: key, value, "Wijzigen". */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  const texts = useTexts(uiTexts)
  return (
    <dl className="summary-list">
      {rows.map(({ key, value, note, changeAt }) => (
        <div className="summary-row" key={key}>
          <dt>{key}</dt>
          <dd>
            {value === undefined || value === '' ? <span className="quiet">{texts.notFilledIn}</span> : value}
            {note !== undefined && <div className="summary-note">{note}</div>}
          </dd>
          {changeAt !== undefined && (
            <dd className="summary-action">
              <Link to={changeAt}>
                {texts.change}
                <span className="hidden"> {key}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
