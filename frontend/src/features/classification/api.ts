import type {
  Classification,
  ProcurementControllerDecidedValueRequest as DecidedValueRequest,
} from '#api-types'
import { api } from '../../api'

export const getClassification = (procurementId: string) =>
  api.get<Classification>(`/api/procurements/${procurementId}/classification`)

export const getOfferClassification = (offerId: string) =>
  api.get<Classification>(`/api/offers/${offerId}/classification`)

/** The generated type says Set, which is no JSON. */
type Decision = Omit<DecidedValueRequest, 'values'> & { readonly values: readonly string[] }

export const decideValue = (procurementId: string, request: Decision) =>
  api.post(`/api/procurements/${procurementId}/decided-values`, request)
