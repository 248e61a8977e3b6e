import type {
  EventView,
  ProcurementControllerGoRequest,
  ProcurementControllerHeadRequest,
  ProcurementControllerMember,
  ProcurementControllerOfferRequest,
  ProcurementListView,
  ProcurementView,
  StepView,
} from '#api-types'
import { api } from '../../api'

const path = (id: string) => `/api/procurements/${id}`

/** What a list asks: words, stage, order ("-created") and page. */
export interface ProcurementSearch {
  readonly search?: string
  readonly stage?: string
  readonly sort?: string
  readonly page: number
}

export const listProcurements = ({ search, stage, sort, page }: ProcurementSearch) => {
  const query = new URLSearchParams({ page: String(page) })
  for (const [key, value] of Object.entries({ search, stage, sort })) {
    if (value) {
      query.set(key, value)
    }
  }
  return api.get<ProcurementListView>(`/api/procurements?${query.toString()}`)
}

export const getProcurement = (id: string) => api.get<ProcurementView>(path(id))
export const getTasks = (id: string) => api.get<StepView[]>(`${path(id)}/tasks`)
export const getEvents = (id: string) => api.get<EventView[]>(`${path(id)}/events`)

export const openProcurement = (head: ProcurementControllerHeadRequest, idempotencyKey: string) =>
  api.post<ProcurementView>('/api/procurements', head, { idempotencyKey })

export const changeHead = (id: string, head: ProcurementControllerHeadRequest, version: number) =>
  api.put<ProcurementView>(path(id), head, { ifMatch: String(version) })

export const changeTeam = (id: string, team: ProcurementControllerMember[]) =>
  api.put<ProcurementView>(`${path(id)}/team`, { team })

export const decide = (id: string, decision: ProcurementControllerGoRequest) =>
  api.post<ProcurementView>(`${path(id)}/decisions`, decision)

export const liftStop = (id: string, questionId: string, reason: string) =>
  api.post<ProcurementView>(`${path(id)}/lifted-stops`, { questionId, reason })

export const addOffer = (id: string, offer: ProcurementControllerOfferRequest, idempotencyKey: string) =>
  api.post<ProcurementView>(`${path(id)}/offers`, offer, { idempotencyKey })

export const removeOffer = (id: string, offerId: string) => api.delete(`${path(id)}/offers/${offerId}`)
