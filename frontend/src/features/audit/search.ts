import type { Language, LocalText } from '../../i18n'

/** What the log can be searched for, under the names that stand in the address and in the request. */
export const searchKeys = ['who', 'action', 'subject', 'procurement', 'from', 'to'] as const

export type LogSearch = Readonly<Record<(typeof searchKeys)[number], string>>

/** Nothing is searched for. */
export const nothing: LogSearch = { who: '', action: '', subject: '', procurement: '', from: '', to: '' }

/** What stands in the address; the rest of it is of no concern. */
export function readSearch(filters: Readonly<Record<string, string>>): LogSearch {
  return { ...nothing, ...Object.fromEntries(searchKeys.map(key => [key, filters[key] ?? ''])) }
}

export function isSearched(search: LogSearch): boolean {
  return searchKeys.some(key => search[key] !== '')
}

/** The query of the request; what is blank is left out. */
export function requestOf(search: LogSearch, page: number): string {
  const said = searchKeys.filter(key => search[key] !== '').map(key => [key, search[key]])
  return new URLSearchParams([...said, ['page', String(page)]] as string[][]).toString()
}

/** A period that ends before it begins holds nothing. */
export function isTurned({ from, to }: LogSearch): boolean {
  return from !== '' && to !== '' && to < from
}

/** Options of a list, in the order of the reader's alphabet. */
export function optionsOf<T extends { readonly label: LocalText }>(
  choices: readonly T[],
  valueOf: (choice: T) => string,
  language: Language,
): readonly { readonly value: string; readonly label: string }[] {
  return choices
    .map(choice => ({ value: valueOf(choice), label: choice.label[language] }))
    .sort((a, b) => a.label.localeCompare(b.label, language))
}

/** Enough of a hash to tell lines apart by. */
export function shortHash(sha256: string): string {
  return `${sha256.slice(0, 12)}…`
}
