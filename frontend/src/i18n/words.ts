/** The languages of the portal; Dutch is the one content is written in first. */
export type Language = 'nl' | 'en'

/** A text of content or of the back end, in both languages. */
export interface LocalText {
  readonly nl: string
  readonly en: string
}

const locales = { nl: 'nl-NL', en: 'en-GB' } as const

/** Deadlines and receipts are in Dutch time, wherever the reader is. */
const timeZone = 'Europe/Amsterdam'

/** How one language counts and writes numbers and dates. */
export interface Words {
  readonly language: Language
  /** `count(1, 'vraag', 'vragen')` → "1 vraag". */
  count(n: number, one: string, other: string): string
  /** `few(1, 'vraag', 'vragen')` → "vraag": the word alone. */
  few(n: number, one: string, other: string): string
  number(n: number, digits?: number): string
  /** 0.25 → "25%". */
  percentage(share: number): string
  /** "a, b en c" */
  list(items: readonly string[]): string
  /** An ISO date or instant → "12 november 2026". */
  date(iso: string): string
  /** An ISO instant → "12 november 2026 om 14:03". */
  dateTime(iso: string): string
  /** An ISO instant → "14:03". */
  time(iso: string): string
  /** An ISO date or instant as people say it: "gisteren", "over 3 dagen", "12 november 2026". */
  when(iso: string, now?: Date): string
  /** A number of bytes → "2,3 MB". */
  size(bytes: number): string
}

export const words: Readonly<Record<Language, Words>> = { nl: wordsOf('nl', 'om'), en: wordsOf('en', 'at') }

function wordsOf(language: Language, at: string): Words {
  const locale = locales[language]
  const plural = new Intl.PluralRules(locale)
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone })
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone })
  const number = (n: number, digits?: number) =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits ?? 3,
    }).format(n)
  const few = (n: number, one: string, other: string) => (plural.select(n) === 'one' ? one : other)
  const date = (iso: string) => day.format(instantOf(iso))
  const time = (iso: string) => clock.format(instantOf(iso))
  return {
    language,
    few,
    number,
    date,
    time,
    count: (n, one, other) => `${number(n)} ${few(n, one, other)}`,
    percentage: share =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    list: items => conjunction.format(items),
    dateTime: iso => `${date(iso)} ${at} ${time(iso)}`,
    when: (iso, now = new Date()) => {
      const days = daysBetween(dayOf(now), isDay(iso) ? iso : dayOf(new Date(iso)))
      if (Math.abs(days) > 6) {
        return date(iso)
      }
      const said = relative.format(days, 'day')
      return isDay(iso) || Math.abs(days) > 1 ? said : `${said} ${at} ${time(iso)}`
    },
    size: bytes =>
      bytes < 1_000_000
        ? `${number(Math.max(1, Math.round(bytes / 1000)))} kB`
        : `${number(bytes / 1_000_000, 1)} MB`,
  }
}

/** A date without a time is read at noon, so that no time zone moves it to another day. */
function instantOf(iso: string): Date {
  return new Date(isDay(iso) ? `${iso}T12:00:00Z` : iso)
}

function isDay(iso: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso)
}

function dayOf(instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant)
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
