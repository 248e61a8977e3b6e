import type { SampleControllerRemoved as Removed } from '#api-types'
import { api } from '../../api'

export const removeSample = () => api.post<Removed>('/api/sample/removal')
