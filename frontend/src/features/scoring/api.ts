import type {
  ComparisonView,
  ScorecardView,
  ScoringControllerEvidenceRequest as EvidenceRequest,
  ScoringControllerReviewRequest as ReviewRequest,
} from '#api-types'
import { api } from '../../api'

export const getScorecard = (offerId: string) => api.get<ScorecardView>(`/api/offers/${offerId}/scorecard`)

export const getComparison = (procurementId: string) =>
  api.get<ComparisonView>(`/api/procurements/${procurementId}/comparison`)

export const saveReview = async (
  offerId: string,
  questionId: string,
  request: ReviewRequest,
  version: number,
) =>
  (
    await api.put<ScorecardView>(`/api/offers/${offerId}/reviews/${questionId}`, request, {
      ifMatch: String(version),
    })
  ).value

export const judgeEvidence = async (offerId: string, evidenceId: string, seen: EvidenceRequest['seen']) =>
  (await api.put<ScorecardView>(`/api/offers/${offerId}/evidence/${evidenceId}`, { seen })).value
