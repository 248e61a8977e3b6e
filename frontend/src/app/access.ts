import { useQuery } from '@tanstack/react-query'
import type { AccessControllerAccessView as AccessView, Role } from '#api-types'
import { api } from '../api'

/** What the roles of a person are about. */
export type Subject = 'procurements' | 'offers'

/** What this person may do in one procurement, or in that of an offer; the back end decides again. */
export function useAccess(subject: Subject, id: string): AccessView | undefined {
  return useQuery({
    queryKey: ['access', subject, id],
    queryFn: () => api.get<AccessView>(`/api/${subject}/${id}/access`),
    enabled: id !== '',
  }).data
}

/** The roles that hold there; none while they are being read. */
export function useRolesIn(subject: Subject, id: string): readonly Role[] {
  return useAccess(subject, id)?.roles ?? []
}
