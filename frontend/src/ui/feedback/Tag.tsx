import type { ReactNode } from 'react'

export type Tone = 'neutral' | 'information' | 'positive' | 'warning' | 'negative'

/** A status in one or two words. Done is `neutral`: colour draws to what is still open. */
export function Tag({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <strong className={`tag tag-${tone}`}>{children}</strong>
}
