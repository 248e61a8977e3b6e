/** A deadline is chosen as a day and a time in Dutch time, wherever the purchaser is. */
export interface DayAndTime {
  /** "2027-03-27", or blank. */
  readonly day: string
  /** "17:00", or blank. */
  readonly time: string
  /** Something was typed for the day that is no date. */
  readonly unreadable?: boolean
}

const timeZone = 'Europe/Amsterdam'

/** "2027-03-27T16:00:00Z" → the day and time that a clock in Amsterdam shows then. */
export function partsOf(instant: string | undefined | null): DayAndTime {
  if (!instant) {
    return { day: '', time: '17:00' }
  }
  const at = new Date(instant)
  return { day: wall(at).slice(0, 10), time: wall(at).slice(11, 16) }
}

/** The instant at which a clock in Amsterdam shows this day and time; undefined when either is not there. */
export function instantOf({ day, time }: DayAndTime): string | undefined {
  const clock = readTime(time)
  if (day === '' || clock === undefined) {
    return undefined
  }
  const asIfUtc = Date.parse(`${day}T${clock}:00Z`)
  if (Number.isNaN(asIfUtc)) {
    return undefined
  }
  const first = asIfUtc - offset(new Date(asIfUtc))
  // Once more with the offset of that moment, for a day on which the clock changes.
  return new Date(asIfUtc - offset(new Date(first))).toISOString()
}

/** "9:00", "09.00" and "0900" → "09:00". */
export function readTime(text: string): string | undefined {
  const found = /^\s*(\d{1,2})[:.]?(\d{2})\s*$/.exec(text)
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2])]
  return found === null || hours > 23 || minutes > 59
    ? undefined
    : `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** How far the clock in Amsterdam is ahead of UTC, in milliseconds. */
function offset(at: Date): number {
  return Date.parse(`${wall(at)}Z`) - Math.floor(at.getTime() / 1000) * 1000
}

function wall(at: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at)
  const part = (type: string) => parts.find(one => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}`
}
