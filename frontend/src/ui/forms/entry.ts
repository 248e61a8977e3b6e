import type { Language } from '../../i18n'

/** What stands in a field that is read as something else than text. */
export type Entry =
  | { readonly kind: 'blank' }
  /** Readable: `value` in the form that the back end takes ("1234.5", "2027-03-27"). */
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'unreadable'; readonly text: string }

/** Reads a number as people of that language write it: "1.234,5" in Dutch, "1,234.5" in English. */
export function readNumber(text: string, language: Language): Entry {
  const [thousands, decimal] = language === 'nl' ? ['.', ','] : [',', '.']
  const bare = text.replace(/[\s\u00a0\u202f]/g, '')
  if (bare === '') {
    return { kind: 'blank' }
  }
  const [whole = '', fraction, ...rest] = bare.split(decimal)
  const groups = whole.replace(/^-/, '').split(thousands)
  const wellGrouped =
    groups.length === 1 || groups.every((group, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group))
  const digits = groups.join('')
  const readable = wellGrouped && /^\d+$/.test(digits) && (fraction === undefined || /^\d+$/.test(fraction))
  if (!readable || rest.length > 0) {
    return { kind: 'unreadable', text }
  }
  const sign = whole.startsWith('-') ? '-' : ''
  return { kind: 'value', value: sign + digits + (fraction === undefined ? '' : `.${fraction}`) }
}

/** Writes a stored number ("1234.5") as it is typed in that language: "1234,5". */
export function writeNumber(value: string, language: Language): string {
  return language === 'nl' ? value.replace('.', ',') : value
}

export interface DateParts {
  readonly day: string
  readonly month: string
  readonly year: string
}

/** Reads three parts as a calendar date; 31 February is unreadable. */
export function readDate({ day, month, year }: DateParts): Entry {
  const parts = [year, month, day].map(part => part.trim())
  if (parts.every(part => part === '')) {
    return { kind: 'blank' }
  }
  const text = [day, month, year].join('-')
  if (!/^\d{4}$/.test(parts[0] ?? '') || !parts.slice(1).every(part => /^\d{1,2}$/.test(part))) {
    return { kind: 'unreadable', text }
  }
  const iso = parts.map((part, i) => part.padStart(i === 0 ? 4 : 2, '0')).join('-')
  const date = new Date(`${iso}T00:00:00Z`)
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
  return exists ? { kind: 'value', value: iso } : { kind: 'unreadable', text }
}

/** "2027-03-27" → day 27, month 3, year 2027; anything else → three blanks. */
export function partsOf(iso: string): DateParts {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  return {
    day: String(Number(match?.[3] ?? '') || ''),
    month: String(Number(match?.[2] ?? '') || ''),
    year: match?.[1] ?? '',
  }
}
