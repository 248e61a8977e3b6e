import type { PackageViewValueView as ValueView } from '#api-types'
import type { Language, LocalText } from '../../i18n'
import type { Entry, InputRow } from '../../ui'

/** A value while somebody types it. */
export type Draft =
  /** English left blank says what the Dutch says. */
  | { readonly kind: 'words'; readonly nl: string; readonly en: string }
  /** One item a line. */
  | { readonly kind: 'lines'; readonly nl: string; readonly en: string }
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'rows'; readonly rows: readonly InputRow[] }

type Asked = Pick<ValueView, 'kind' | 'value' | 'columns' | 'options'>

const blank: Entry = { kind: 'blank' }

/** What stands there now, to be typed over. */
export function draftOf({ kind, value, columns }: Asked): Draft {
  switch (kind) {
    case 'TEXT': {
      const text = textOf(value)
      return { kind: 'words', nl: text.nl, en: text.en === text.nl ? '' : text.en }
    }
    case 'LIST': {
      const items = Array.isArray(value) ? value.map(textOf) : []
      const same = items.every(item => item.nl === item.en)
      return {
        kind: 'lines',
        nl: items.map(item => item.nl).join('\n'),
        en: same ? '' : items.map(item => item.en).join('\n'),
      }
    }
    case 'TABLE':
      return {
        kind: 'rows',
        rows: rowsOf(value).map(row => Object.fromEntries(columns.map(({ id }) => [id, typedCell(row[id])]))),
      }
    default:
      return {
        kind: 'entry',
        entry: value == null || value === '' ? blank : { kind: 'value', value: String(value) },
      }
  }
}

/** Whether it can be a value as it stands. */
export const readable = (draft: Draft) => draft.kind !== 'entry' || draft.entry.kind !== 'unreadable'

/** What is sent; null takes the value back. Words of a table that did not change keep their English. */
export function jsonOf(draft: Draft, asked: Asked): unknown {
  switch (draft.kind) {
    case 'words':
      return draft.nl.trim() === '' && draft.en.trim() === '' ? null : { nl: draft.nl, en: draft.en }
    case 'lines': {
      const english = linesOf(draft.en)
      const items = linesOf(draft.nl).map((nl, i) => ({ nl, en: english[i] ?? '' }))
      return items.length === 0 ? null : items
    }
    case 'entry':
      return draft.entry.kind === 'blank'
        ? null
        : draft.entry.kind === 'value'
          ? draft.entry.value
          : draft.entry.text
    case 'rows':
      return draft.rows.length === 0 ? null : draft.rows.map(row => sentRow(row, asked))
  }
}

/** A value in words, for who only reads it; rows are for a table. */
export function wordsOf({ kind, value, options }: Asked, language: Language): string {
  if (value == null) {
    return ''
  }
  switch (kind) {
    case 'TEXT':
      return textOf(value)[language]
    case 'LIST':
      return Array.isArray(value) ? value.map(item => textOf(item)[language]).join('\n') : ''
    case 'CHOICE':
      return options.find(option => option.value === value)?.label[language] ?? String(value)
    default:
      return typeof value === 'object' ? textOf(value)[language] : String(value)
  }
}

/** A cell in words: a text, or the labels of codes. */
export function cellWords(cell: unknown, options: ValueView['options'], language: Language): string {
  const codes = Array.isArray(cell) ? cell : typeof cell === 'string' ? [cell] : undefined
  return codes === undefined
    ? textOf(cell)[language]
    : codes
        .map(code => options.find(option => option.value === code)?.label[language] ?? String(code))
        .join(', ')
}

export function rowsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/** Several codes in one cell stand together as one option: "a+b". */
const between = '+'

function typedCell(cell: unknown): string {
  return Array.isArray(cell) ? cell.join(between) : textOf(cell).nl
}

/** The options of a column, with each combination that stands in a cell. */
export function cellOptions(
  { id, options }: ValueView['columns'][number],
  value: unknown,
): readonly { readonly value: string; readonly label: LocalText }[] {
  const combined = rowsOf(value)
    .map(row => row[id])
    .filter((cell): cell is readonly string[] => Array.isArray(cell) && cell.length > 1)
  const distinct = new Map(combined.map(codes => [codes.join(between), codes]))
  return [
    ...options,
    ...[...distinct].map(([joined, codes]) => ({
      value: joined,
      label: {
        nl: cellWords(codes, options, 'nl'),
        en: cellWords(codes, options, 'en'),
      },
    })),
  ]
}

function sentRow(row: InputRow, { columns, value }: Asked): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {}
  for (const { id, options } of columns) {
    const typed = row[id] ?? ''
    if (typed.trim() !== '') {
      const stood = rowsOf(value)
        .map(earlier => earlier[id])
        .find(cell => typedCell(cell) === typed)
      cells[id] = stood ?? (options.length > 0 ? typed : { nl: typed, en: typed })
    }
  }
  return cells
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}

function textOf(value: unknown): LocalText {
  if (isRecord(value)) {
    return { nl: String(value.nl ?? ''), en: String(value.en ?? '') }
  }
  const words = value == null ? '' : String(value)
  return { nl: words, en: words }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
