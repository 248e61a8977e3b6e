import type { ReactNode } from 'react'

export interface Choice {
  readonly value: string
  readonly label: ReactNode
  readonly hint?: ReactNode
}

export interface ExclusiveChoice extends Choice {
  /** "Geen van deze": choosing it clears the others, choosing another clears it. */
  readonly exclusive?: boolean
}

/** What is chosen after `value` was switched, in the order of the options. */
export function toggled(
  options: readonly ExclusiveChoice[],
  chosen: readonly string[],
  value: string,
): readonly string[] {
  const option = options.find(candidate => candidate.value === value)
  if (chosen.includes(value)) {
    return chosen.filter(other => other !== value)
  }
  if (option?.exclusive) {
    return [value]
  }
  return options
    .filter(other => !other.exclusive && (other.value === value || chosen.includes(other.value)))
    .map(other => other.value)
}
