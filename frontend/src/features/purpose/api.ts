import type { IntendedPurpose, OfferPurposeView, PurposeView } from '#api-types'
import { api } from '../../api'

export const getPurpose = (procurementId: string) =>
  api.get<PurposeView>(`/api/procurements/${procurementId}/purpose`)

export const savePurpose = async (procurementId: string, purpose: IntendedPurpose, version: number) =>
  (
    await api.put<PurposeView>(`/api/procurements/${procurementId}/purpose`, purpose, {
      ifMatch: String(version),
    })
  ).value

export const recordPurpose = (procurementId: string, sha256: string) =>
  api.post<PurposeView>(`/api/procurements/${procurementId}/purpose/record`, { sha256 })

export const getOfferPurpose = (offerId: string) =>
  api.get<OfferPurposeView>(`/api/offers/${offerId}/purpose`)

export const saveOfferPurpose = async (offerId: string, purpose: IntendedPurpose, version: number) =>
  (
    await api.put<OfferPurposeView>(`/api/offers/${offerId}/purpose`, purpose, {
      ifMatch: String(version),
    })
  ).value

export const agreePurpose = (offerId: string, sha256: string) =>
  api.post<OfferPurposeView>(`/api/offers/${offerId}/purpose/agreement`, { sha256 })
