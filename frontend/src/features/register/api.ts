import type { SystemsView, SystemView } from '#api-types'
import { api } from '../../api'

export const getSystems = () => api.get<SystemsView>('/api/systems')

export const endUse = (id: string, on: string, reason: string) =>
  api.post<SystemView>(`/api/systems/${id}/end`, { on, reason })

export const getSystem = (id: string) => api.get<SystemView>(`/api/systems/${id}`)
