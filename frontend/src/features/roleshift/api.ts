import type {
  FindingViewsFindingLine as FindingLine,
  FindingViewsFindingView as FindingView,
  FindingViewsReportView as ReportView,
  RoleShiftControllerConclusionRequest as ConclusionRequest,
} from '#api-types'
import { api } from '../../api'

export const getFindings = () => api.get<FindingLine[]>('/api/findings')

export const getFinding = (id: string) => api.get<FindingView>(`/api/findings/${id}`)

export const conclude = (id: string, request: ConclusionRequest, idempotencyKey: string) =>
  api.post<FindingView>(`/api/findings/${id}/conclusion`, request, { idempotencyKey })

export const getReports = (systemId: string) =>
  api.get<ReportView[]>(`/api/systems/${systemId}/change-reports`)

export const openReport = (systemId: string, idempotencyKey: string) =>
  api.post<ReportView>(`/api/systems/${systemId}/change-reports`, undefined, { idempotencyKey })

export const getReport = (id: string) => api.get<ReportView>(`/api/change-reports/${id}`)

/** Fixes the answers and holds them against the agreed purpose. */
export const assess = (id: string) => api.post<ReportView>(`/api/change-reports/${id}/assessment`)
