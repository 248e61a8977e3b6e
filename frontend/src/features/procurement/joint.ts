import type {
  PackageStateControllerPackageStateView as PackageStateView,
  ParticipantControllerParticipantView as ParticipantView,
  PeopleControllerPersonView as PersonView,
  Role,
} from '#api-types'
import { api } from '../../api'

const path = (id: string) => `/api/procurements/${id}`

export const listParticipants = (id: string) => api.get<ParticipantView[]>(`${path(id)}/participants`)
export const listPackages = (id: string) => api.get<PackageStateView[]>(`${path(id)}/packages`)
export const addParticipant = (id: string, joinCode: string) =>
  api.post<ParticipantView>(`${path(id)}/participants`, { joinCode })
export const removeParticipant = (id: string, participantId: string) =>
  api.delete(`${path(id)}/participants/${participantId}`)

/** What somebody may do in one procurement alone. */
export const limitRoles = (id: string, personId: string, roles: readonly Role[]) =>
  api.put<PersonView>(`${path(id)}/people/${personId}/roles`, { roles })
