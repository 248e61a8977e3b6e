import type { Role } from '#api-types'
import { staffRoutes } from '../routes'
import type { shellTexts } from '../texts'

interface RailEntry {
  readonly to: keyof typeof shellTexts.nl & `/${string}`
  /** Absent: for everybody who is signed in. */
  readonly role?: Role
}

const entries: readonly RailEntry[] = [
  { to: '/' },
  { to: '/procurements' },
  { to: '/systems' },
  { to: '/findings' },
  { to: '/library' },
  { to: '/administration', role: 'ADMINISTRATOR' },
]

const open = entries.filter(entry => staffRoutes.some(route => route.path === entry.to))

/** Where a person starts after signing in. */
export const railHome: string = open[0]?.to ?? '/account'

export function railOf(roles: readonly Role[]): readonly RailEntry[] {
  return open.filter(entry => entry.role === undefined || roles.includes(entry.role))
}
