const timeZone = 'Europe/Amsterdam'
const closing = '17:00'

/** The day in the Netherlands on which a deadline falls; blank without one. */
export function dayOf(deadline: string | null | undefined): string {
  return deadline ? new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(deadline)) : ''
}

/** Five o'clock in the afternoon of that day in the Netherlands, in winter and in summer; undefined without a day. */
export function closingOn(day: string): string | undefined {
  return ['+02:00', '+01:00']
    .map(offset => new Date(`${day}T${closing}:00${offset}`))
    .find(at => !Number.isNaN(at.getTime()) && clockAt(at) === closing)
    ?.toISOString()
}

function clockAt(at: Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at)
}
