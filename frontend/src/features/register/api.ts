import type { SystemView, SystemViewSystemLine as SystemLine } from '#api-types'
import { api } from '../../api'

export const getSystems = () => api.get<SystemLine[]>('/api/systems')

export const endUse = (id: string, on: string, reason: string) =>
  api.post<SystemView>(`/api/systems/${id}/end`, { on, reason })

export const getSystem = (id: string) => api.get<SystemView>(`/api/systems/${id}`)
