import { useId } from 'react'
import { pathOf, pointOf, type Point } from './geometry'
import { ChartTable, type SeriesName } from './series'

export interface RadarSeries extends SeriesName {
  /** One value per axis, in their order; undefined: not assessed. */
  readonly values: readonly (number | undefined)[]
}

interface RadarProps {
  readonly caption: string
  readonly nameHeader: string
  readonly axes: readonly SeriesName[]
  /** At most six; more can't be told apart. */
  readonly series: readonly RadarSeries[]
  readonly max?: number
}

const centre = 160
const radius = 130
const rings = [0.25, 0.5, 0.75, 1]

/** Axes carry numbers, explained beside the picture, so that no label is cut off at any width. */
export function Radar({ caption, nameHeader, axes, series, max = 100 }: RadarProps) {
  const title = useId()
  const at = (axis: number, share: number) => pointOf(axis, axes.length, share, centre, radius)
  return (
    <figure className="chart">
      <figcaption id={title}>{caption}</figcaption>
      <div className="radar">
        <svg className="radar-picture" viewBox="0 0 320 320" role="img" aria-labelledby={title}>
          {rings.map(ring => (
            <path key={ring} className="radar-ring" d={pathOf(axes.map((_, axis) => at(axis, ring)))} />
          ))}
          {axes.map((axis, i) => (
            <Axis key={axis.key} number={i + 1} end={at(i, 1)} label={at(i, 1.12)} />
          ))}
          {series.map((one, i) => (
            <Line
              key={one.key}
              number={(i % 6) + 1}
              points={one.values.map((value, axis) =>
                value === undefined ? undefined : at(axis, value / max),
              )}
            />
          ))}
        </svg>
        <div>
          <ul className="legend">
            {series.map(({ key, label }, i) => (
              <li key={key}>
                <svg width="36" height="20" aria-hidden="true">
                  <Line
                    number={(i % 6) + 1}
                    points={[
                      { x: 2, y: 10 },
                      { x: 34, y: 10 },
                    ]}
                    marks={[{ x: 18, y: 10 }]}
                  />
                </svg>
                {label}
              </li>
            ))}
          </ul>
          <ol className="radar-axes">
            {axes.map(axis => (
              <li key={axis.key}>{axis.label}</li>
            ))}
          </ol>
        </div>
      </div>
      <ChartTable
        caption={caption}
        nameHeader={nameHeader}
        series={series}
        rows={axes.map((axis, i) => ({ ...axis, values: series.map(one => one.values[i]) }))}
      />
    </figure>
  )
}

function Axis({
  number,
  end,
  label,
}: {
  readonly number: number
  readonly end: Point
  readonly label: Point
}) {
  return (
    <>
      <line className="radar-ring" x1={centre} y1={centre} x2={end.x} y2={end.y} />
      <text className="radar-number" x={label.x} y={label.y} textAnchor="middle" dominantBaseline="central">
        {number}
      </text>
    </>
  )
}

interface LineProps {
  readonly number: number
  readonly points: readonly (Point | undefined)[]
  readonly marks?: readonly (Point | undefined)[]
}

/** Every series has a colour, a dash and a mark of its own. */
function Line({ number, points, marks = points }: LineProps) {
  return (
    <>
      <path className={`radar-line series-line-${number}`} d={pathOf(points)} />
      {marks.map(
        (point, i) =>
          point !== undefined && (
            <path key={i} className={`series-mark series-fill-${number}`} d={markAt(point, number)} />
          ),
      )}
    </>
  )
}

function markAt({ x, y }: Point, number: number): string {
  switch (number) {
    case 1:
      return `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`
    case 2:
      return `M${x - 4} ${y - 4}h8v8h-8z`
    case 3:
      return `M${x} ${y - 5}l5 9h-10z`
    case 4:
      return `M${x} ${y - 6}l6 6l-6 6l-6 -6z`
    case 5:
      return `M${x} ${y + 5}l5 -9h-10z`
    default:
      return `M${x - 6} ${y - 2}h12v4h-12z`
  }
}
