import { useId } from 'react'
import { useTexts, useWords } from '../../i18n'
import { uiTexts } from '../texts'

export interface RangeRow {
  readonly key: string
  readonly label: string
  /** Both absent: nothing was assessed. */
  readonly lowest?: number
  readonly highest?: number
}

interface BarRangeProps {
  readonly caption: string
  readonly nameHeader: string
  readonly valueHeader: string
  readonly rows: readonly RangeRow[]
  readonly max?: number
}

/** Scores that may still move: filled up to the lowest, hatched up to the highest. The table is the chart. */
export function BarRange({ caption, nameHeader, valueHeader, rows, max = 100 }: BarRangeProps) {
  return (
    // The roles stay when the small screen takes the layout of a table away.
    <table className="bar-table" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {nameHeader}
          </th>
          <th role="columnheader" scope="col">
            {valueHeader}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(row => (
          <tr role="row" key={row.key}>
            <th role="rowheader" scope="row">
              {row.label}
            </th>
            <td role="cell">
              <RangeText row={row} />
              <RangeBar row={row} max={max} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function RangeText({ row: { lowest, highest } }: { readonly row: RangeRow }) {
  const texts = useTexts(uiTexts)
  const words = useWords()
  if (lowest === undefined || highest === undefined) {
    return <span className="quiet">{texts.notAssessed}</span>
  }
  const [low, high] = [words.number(lowest, 1), words.number(highest, 1)]
  return <span>{low === high ? low : texts.range(low, high)}</span>
}

function RangeBar({ row, max }: { readonly row: RangeRow; readonly max: number }) {
  const id = useId()
  const { lowest = 0, highest = 0 } = row
  const percent = (value: number) => `${(100 * value) / max}%`
  return (
    <svg className="bar" width="100%" height="14" aria-hidden="true">
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
          <path className="hatch" d="M-1 1l2-2M0 6L6 0M5 7l2-2" />
        </pattern>
      </defs>
      <rect className="bar-ground" width="100%" height="14" />
      <rect className="series-fill-1" width={percent(lowest)} height="14" />
      <rect
        className="bar-open"
        x={percent(lowest)}
        width={percent(Math.max(0, highest - lowest))}
        height="14"
        fill={`url(#${id})`}
      />
    </svg>
  )
}
