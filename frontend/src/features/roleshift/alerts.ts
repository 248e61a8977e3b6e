import type { FindingViewsFindingLine as FindingLine } from '#api-types'
import type { Tone } from '../../ui'

/** How loud a finding is, loudest first. */
export const alerts = ['RED', 'ORANGE', 'YELLOW', 'CANNOT_BE_JUDGED', 'INFO'] as const
export type Alert = (typeof alerts)[number]

export const tones: Readonly<Record<Alert, Tone>> = {
  RED: 'negative',
  ORANGE: 'warning',
  YELLOW: 'warning',
  CANNOT_BE_JUDGED: 'information',
  INFO: 'neutral',
}

/** What the back end may add later is shown as good to know. */
export function alertOf(code: string): Alert {
  return alerts.find(alert => alert === code) ?? 'INFO'
}

/** Filters of the list; what is open stands first, then the loudest, then the latest. */
export function selected(
  findings: readonly FindingLine[],
  { state = '', alert = '', system = '' }: Readonly<Record<string, string>>,
): readonly FindingLine[] {
  const open = (finding: FindingLine) => finding.conclusion == null
  return findings
    .filter(
      finding =>
        (state === '' || open(finding) === (state === 'open')) &&
        (alert === '' || alertOf(finding.alert) === alert) &&
        (system === '' || finding.systemId === system),
    )
    .toSorted(
      (a, b) =>
        Number(open(b)) - Number(open(a)) ||
        alerts.indexOf(alertOf(a.alert)) - alerts.indexOf(alertOf(b.alert)) ||
        b.foundAt.localeCompare(a.foundAt),
    )
}
