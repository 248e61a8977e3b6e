import type {
  AwardControllerAwardRequest as AwardRequest,
  AwardControllerAwardState as AwardState,
} from '#api-types'
import { api } from '../../api'

export const getAward = (procurementId: string) =>
  api.get<AwardState>(`/api/procurements/${procurementId}/award`)

export const award = (procurementId: string, request: AwardRequest, idempotencyKey: string) =>
  api.post<AwardState>(`/api/procurements/${procurementId}/award`, request, { idempotencyKey })
