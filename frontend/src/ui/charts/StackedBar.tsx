import { useId } from 'react'
import { useWords } from '../../i18n'
import { ChartTable, Legend, SeriesPatterns, type SeriesName } from './series'

export interface StackRow {
  readonly key: string
  readonly label: string
  /** One value per series, in their order. */
  readonly values: readonly number[]
}

interface StackedBarProps {
  readonly caption: string
  /** What the parts are, above their names in the table. */
  readonly nameHeader: string
  readonly series: readonly SeriesName[]
  readonly rows: readonly StackRow[]
  readonly max?: number
  readonly digits?: number
}

/** What a whole is made of, one bar a row. */
export function StackedBar({ caption, nameHeader, series, rows, max = 100, digits = 1 }: StackedBarProps) {
  const id = useId()
  const words = useWords()
  return (
    <figure className="chart">
      <figcaption>{caption}</figcaption>
      <Legend id={id} series={series} />
      <ul className="stack-rows">
        {rows.map(row => (
          <li key={row.key}>
            <span className="stack-label">
              {row.label} <strong>{words.number(sum(row.values), digits)}</strong>
            </span>
            <Stack id={`${id}-${row.key}`} row={row} max={max} />
          </li>
        ))}
      </ul>
      <ChartTable
        caption={caption}
        nameHeader={nameHeader}
        series={rows}
        rows={series.map((one, i) => ({ ...one, values: rows.map(row => row.values[i]) }))}
        digits={digits}
      />
    </figure>
  )
}

function Stack({ id, row, max }: { readonly id: string; readonly row: StackRow; readonly max: number }) {
  const starts = row.values.map((_, i) => sum(row.values.slice(0, i)))
  return (
    <svg className="bar" width="100%" height="28" aria-hidden="true">
      <SeriesPatterns id={id} count={row.values.length} />
      <rect className="bar-ground" width="100%" height="28" />
      {row.values.map((value, i) => (
        <rect
          key={i}
          className="stack-part"
          x={`${(100 * (starts[i] ?? 0)) / max}%`}
          width={`${(100 * value) / max}%`}
          height="28"
          fill={`url(#${id}-${i + 1})`}
        />
      ))}
    </svg>
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
