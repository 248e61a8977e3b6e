import { useTexts, useWords } from '../../i18n'
import { DataTable } from '../lists/DataTable'
import { Details } from '../structure/Details'
import { uiTexts } from '../texts'

/** The fill of a series: a colour and a pattern, from 1 to 9. */
export function SeriesPatterns({ id, count }: { readonly id: string; readonly count: number }) {
  return (
    <defs>
      {Array.from({ length: count }, (_, i) => (
        <pattern key={i} id={`${id}-${i + 1}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect className={`series-fill-${(i % 9) + 1}`} width="8" height="8" />
          <path className="series-pattern" d={patterns[i % 9]} />
        </pattern>
      ))}
    </defs>
  )
}

const patterns = [
  '',
  'M0 8L8 0',
  'M4 4h.01M0 0h.01M8 8h.01M0 8h.01M8 0h.01',
  'M0 4h8',
  'M0 8L8 0M0 0L8 8',
  'M4 0v8',
  'M0 0L8 8',
  'M0 4h8M4 0v8',
  'M2 2h4v4h-4z',
]

export interface SeriesName {
  readonly key: string
  readonly label: string
}

interface LegendProps {
  readonly id: string
  readonly series: readonly SeriesName[]
}

export function Legend({ id, series }: LegendProps) {
  return (
    <ul className="legend">
      {series.map(({ key, label }, i) => (
        <li key={key}>
          <svg width="20" height="20" aria-hidden="true">
            <SeriesPatterns id={`${id}-legend-${i}`} count={i + 1} />
            <rect width="20" height="20" fill={`url(#${id}-legend-${i}-${i + 1})`} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}

interface ChartTableProps {
  readonly caption: string
  readonly nameHeader: string
  readonly series: readonly SeriesName[]
  readonly rows: readonly {
    readonly key: string
    readonly label: string
    readonly values: readonly (number | undefined)[]
  }[]
  readonly digits?: number
}

/** The same data as a table, behind "Gegevens als tabel"; printed opened. */
export function ChartTable({ caption, nameHeader, series, rows, digits = 1 }: ChartTableProps) {
  const texts = useTexts(uiTexts)
  const words = useWords()
  return (
    <Details summary={texts.asTable} about={caption}>
      <DataTable
        caption={caption}
        captionHidden
        keyOf={row => row.key}
        rows={rows}
        columns={[
          { key: 'name', header: nameHeader, names: true, cell: row => row.label },
          ...series.map((one, i) => ({
            key: one.key,
            header: one.label,
            number: true,
            cell: (row: (typeof rows)[number]) => {
              const value = row.values[i]
              return value === undefined ? texts.notAssessed : words.number(value, digits)
            },
          })),
        ]}
      />
    </Details>
  )
}
