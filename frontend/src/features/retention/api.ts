import { useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  RetentionView,
  RetentionViewCertificateView as CertificateView,
  RetentionViewKept as Kept,
} from '#api-types'
import { api } from '../../api'

/** How long, and why. */
export interface Period {
  readonly months: number
  readonly reason: string
}

const at = (id: string, rest: string) => `/api/procurements/${id}/${rest}`

export const setPeriod = (id: string, period: Period) => api.put<RetentionView>(at(id, 'retention'), period)
export const followInstitution = (id: string) => api.delete(at(id, 'retention'))
export const closeProcurement = (id: string, reason: string) =>
  api.post<RetentionView>(at(id, 'closing'), { reason })
export const reopenProcurement = (id: string) => api.delete(at(id, 'closing'))
export const keepLonger = (id: string, until: string, reason: string) =>
  api.post<RetentionView>(at(id, 'postponement'), { until, reason })
export const eraseFile = (id: string) => api.post<CertificateView>(at(id, 'erasure'), {})
export const setUsualPeriod = (period: Period) => api.put<Kept>('/api/retention', period)

export const useRetention = (id: string) =>
  useQuery({
    queryKey: ['procurement', id, 'retention'],
    queryFn: () => api.get<RetentionView>(at(id, 'retention')),
  })

export const useKeptFiles = () =>
  useQuery({ queryKey: ['retention'], queryFn: () => api.get<Kept>('/api/retention') })

/** After a change everything that shows it is read again. */
export function useReadAgain() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries()
}
