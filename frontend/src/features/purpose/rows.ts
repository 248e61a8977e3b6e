import type { IntendedPurpose } from '#api-types'
import type { InputRow } from '../../ui'

/** Rows of a table as the purpose holds them: every cell a string. */
export function rowsOf<T extends object>(rows: readonly T[]): readonly InputRow[] {
  return rows.map(row => ({ ...row }) as InputRow)
}

/** The rows back, with a blank for each cell that was left out. */
export function filledRows<K extends string>(
  rows: readonly InputRow[],
  keys: readonly K[],
): Record<K, string>[] {
  return rows.map(row => Object.fromEntries(keys.map(key => [key, row[key] ?? ''])) as Record<K, string>)
}

export const columnsOf = {
  allowedUses: ['use', 'who', 'group', 'decision'],
  excludedUses: ['use', 'why', 'statedBy'],
  foreseeableMisuse: ['misuse', 'measure', 'party'],
  groups: ['group', 'relation', 'minors'],
  providerStatements: ['kind', 'title', 'dated', 'sha256'],
} as const

/** The stop of a sentence, not the one of an abbreviation such as "B.V.". */
const fullStop = /(?<!\.)(?<!\.\p{L})\.$/u

/** The five parts as one sentence, of those that are filled in; no full stop before a dash. */
export function sentenceOf({ who, what, data, when, result }: IntendedPurpose['sentence']): string {
  const parts = [who, what, data, when, result].filter(part => part.trim() !== '')
  return parts
    .map((part, at) => (at < parts.length - 1 ? part.trim().replace(fullStop, '') : part))
    .join(' – ')
}

/** The first characters of a hash, enough to compare by eye; the whole stands beside it where it matters. */
export function shortHash(sha256: string): string {
  return sha256.slice(0, 12)
}
