import type { ReactNode } from 'react'
import { ExactDateTime } from './DateTime'

export interface TimelineItem {
  readonly key: string
  /** An ISO date or instant; absent for what is still to come without a date. */
  readonly at?: string
  readonly title: ReactNode
  /** Past is filled, now is ringed, what is to come is open: the shape says it, and `note` in words. */
  readonly state?: 'past' | 'now' | 'coming'
  readonly note?: ReactNode
  readonly children?: ReactNode
}

/** What happened and what is to come, oldest first. */
export function Timeline({
  items,
  label,
}: {
  readonly items: readonly TimelineItem[]
  readonly label?: string
}) {
  return (
    <ol className="timeline" aria-label={label}>
      {items.map(({ key, at, title, state = 'past', note, children }) => (
        <li
          className={`timeline-item timeline-${state}`}
          key={key}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <p className="timeline-title">{title}</p>
          <p className="timeline-when">
            {at !== undefined && <ExactDateTime value={at} />}
            {at !== undefined && note !== undefined && ' · '}
            {note}
          </p>
          {children}
        </li>
      ))}
    </ol>
  )
}
