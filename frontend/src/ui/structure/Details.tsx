import type { ReactNode } from 'react'

interface DetailsProps {
  readonly summary: ReactNode
  /** Words for who can't see what it stands beside. */
  readonly about?: string
  readonly open?: boolean
  readonly children: ReactNode
}

/** Longer help, or more of something, for who wants it. Printed opened. */
export function Details({ summary, about, open = false, children }: DetailsProps) {
  return (
    <details className="details" open={open}>
      <summary>
        {summary}
        {about !== undefined && <span className="hidden"> {about}</span>}
      </summary>
      <div className="details-body">{children}</div>
    </details>
  )
}
