export interface Point {
  readonly x: number
  readonly y: number
}

/** The point of axis `index` of `count` at `share` (0 to 1) of the radius; axis 0 points up, then clockwise. */
export function pointOf(index: number, count: number, share: number, centre: number, radius: number): Point {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2
  return {
    x: round(centre + Math.cos(angle) * radius * share),
    y: round(centre + Math.sin(angle) * radius * share),
  }
}

/** A line through the points, closed from three on, broken where a value is missing. */
export function pathOf(points: readonly (Point | undefined)[]): string {
  const steps = points.map((point, i) => {
    if (point === undefined) {
      return ''
    }
    const before = points[i - 1]
    return `${before === undefined ? 'M' : 'L'}${point.x} ${point.y}`
  })
  const first = points[0]
  const last = points[points.length - 1]
  const path = steps.join('')
  if (first === undefined || last === undefined || points.length < 3) {
    return path
  }
  return points.every(point => point !== undefined) ? `${path}Z` : `${path}L${first.x} ${first.y}`
}

/** One of five steps, for the ground of a cell. */
export function stepOf(value: number, max: number): number {
  return Math.max(0, Math.min(4, Math.floor((value / max) * 5)))
}

function round(n: number): number {
  return Math.round(n * 100) / 100
}
