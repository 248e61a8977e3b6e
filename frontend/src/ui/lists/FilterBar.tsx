import { useEffect, useState, type ReactNode } from 'react'
import { useTexts } from '../../i18n'
import { Button } from '../actions/Button'
import { uiTexts } from '../texts'

interface FilterBarProps {
  /** What is filtered, for who can't see it: "Inkooptrajecten filteren". */
  readonly label?: string
  /** How many there are now; undefined while they are read. */
  readonly results: number | undefined
  /** Absent when nothing is filtered. */
  readonly onClear?: () => void
  /** Fields that apply at once, and SearchField. */
  readonly children: ReactNode
}

/** Filters above a list; how many results they leave is read out. */
export function FilterBar({ label, results, onClear, children }: FilterBarProps) {
  const texts = useTexts(uiTexts)
  return (
    <div className="filter-bar" role="search" aria-label={label ?? texts.filter}>
      <div className="filter-fields">{children}</div>
      <div className="filter-foot">
        <p role="status">
          {results === undefined ? texts.loading : results === 0 ? texts.noResults : texts.results(results)}
        </p>
        {onClear !== undefined && (
          <Button look="subtle" onClick={onClear}>
            {texts.clearFilter}
          </Button>
        )}
      </div>
    </div>
  )
}

interface SearchFieldProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Searches when typing pauses, or at once with Enter. */
export function SearchField({ id, label, value, onChange }: SearchFieldProps) {
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  useEffect(() => {
    if (typed === value) {
      return
    }
    const timer = setTimeout(() => onChange(typed), 400)
    return () => clearTimeout(timer)
  })
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="input"
        type="search"
        value={typed}
        onChange={event => setTyped(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Enter') {
            event.preventDefault()
            onChange(typed)
          }
        }}
      />
    </div>
  )
}
