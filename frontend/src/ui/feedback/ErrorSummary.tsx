import { useEffect, useRef, type MouseEvent } from 'react'
import { Link } from 'react-router'
import { useTexts } from '../../i18n'
import { uiTexts } from '../texts'

export interface ShownProblem {
  /** The id of the control to jump to. */
  readonly field?: string
  /** The address of the control, when it stands on another page. */
  readonly to?: string
  readonly message: string
}

interface ErrorSummaryProps {
  readonly problems: readonly ShownProblem[]
  /** Grows with every failed attempt: the summary then takes the focus, also when nothing else changed. */
  readonly attempt: number
}

/** Above the h1, even for one problem; each links to its field. Page places it. */
export function ErrorSummary({ problems, attempt }: ErrorSummaryProps) {
  const texts = useTexts(uiTexts)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempt > 0) {
      box.current?.focus()
    }
  }, [attempt])
  if (problems.length === 0) {
    return null
  }
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{texts.summaryTitle}</h2>
      <ul>
        {problems.map(problem => (
          <li key={`${problem.field ?? problem.to}:${problem.message}`}>
            {problem.to !== undefined ? (
              <Link to={problem.to}>{problem.message}</Link>
            ) : problem.field === undefined ? (
              problem.message
            ) : (
              <a href={`#${problem.field}`} onClick={event => goTo(event, problem.field)}>
                {problem.message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function goTo(event: MouseEvent, id: string | undefined) {
  const control = id === undefined ? null : document.getElementById(id)
  if (control !== null) {
    event.preventDefault()
    const label = control.closest('.field')
    ;(label ?? control).scrollIntoView({ block: 'start' })
    control.focus({ preventScroll: true })
  }
}
