import type { TeamMemberRaci } from '#api-types'

/** The parts somebody can have, in the order in which they are shown. */
export const raciOrder: readonly TeamMemberRaci[] = ['ACCOUNTABLE', 'RESPONSIBLE', 'CONSULTED', 'INFORMED']

export function isRaci(text: string): text is TeamMemberRaci {
  return raciOrder.some(part => part === text)
}
