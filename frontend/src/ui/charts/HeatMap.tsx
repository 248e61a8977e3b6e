import { useId } from 'react'
import { useTexts, useWords } from '../../i18n'
import { ScrollRegion } from '../lists/DataTable'
import { uiTexts } from '../texts'
import { stepOf } from './geometry'
import type { SeriesName } from './series'

interface HeatMapProps {
  readonly caption: string
  readonly nameHeader: string
  readonly columns: readonly SeriesName[]
  readonly rows: readonly (SeriesName & {
    /** One value per column, in their order; undefined: not assessed. */
    readonly values: readonly (number | undefined)[]
  })[]
  readonly max?: number
}

/** A table whose cells have a ground from low to high; every cell says its number. */
export function HeatMap({ caption, nameHeader, columns, rows, max = 100 }: HeatMapProps) {
  const id = useId()
  const texts = useTexts(uiTexts)
  const words = useWords()
  return (
    <>
      <ScrollRegion labelledBy={id}>
        <table className="heat-map">
          <caption id={id}>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{nameHeader}</th>
              {columns.map(column => (
                <th scope="col" key={column.key}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                {columns.map((column, i) => {
                  const value = row.values[i]
                  return value === undefined ? (
                    <td key={column.key} className="heat heat-none">
                      {texts.notAssessed}
                    </td>
                  ) : (
                    <td key={column.key} className={`heat heat-${stepOf(value, max)}`}>
                      {words.number(value, 1)}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="heat-legend" aria-hidden="true">
        {texts.lowToHigh}:
        {[0, 1, 2, 3, 4].map(step => (
          <span key={step} className={`heat heat-${step}`}>
            {words.number((max / 5) * step)}–{words.number((max / 5) * (step + 1))}
          </span>
        ))}
      </p>
    </>
  )
}
