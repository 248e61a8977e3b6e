import type {
  InvitationCodeControllerCodeView as CodeView,
  CheckView,
  DraftRequest,
  IssuedAnswer,
  IssuedAnswerSentView,
  OutcomeView,
  QuestionnaireView,
  QuestionnaireViewInvitedView,
  ReceiptView,
  RequestView,
  SheetView,
} from '#api-types'
import { api } from '../../api'

const questionnaire = (procurementId: string) => `/api/procurements/${procurementId}/questionnaire`

export const getQuestionnaire = (procurementId: string) =>
  api.get<QuestionnaireView>(questionnaire(procurementId))

export const saveDraft = async (procurementId: string, version: number, draft: DraftRequest) =>
  (await api.put<QuestionnaireView>(questionnaire(procurementId), draft, { ifMatch: String(version) })).value

export const issue = (procurementId: string, version: number, idempotencyKey: string) =>
  api.post<IssuedAnswer>(`${questionnaire(procurementId)}/issue`, undefined, {
    ifMatch: String(version),
    idempotencyKey,
  })

export const getPreview = async (procurementId: string) => {
  const { sheetId } = await api.post<{ sheetId: string }>(`${questionnaire(procurementId)}/preview`)
  return api.get<CheckView>(`/api/sheets/${sheetId}/check`)
}

export const invite = (offerId: string, signatory: boolean) =>
  api.post<IssuedAnswerSentView>(`/api/offers/${offerId}/invitation`, { signatory })
export const revokeOne = (offerId: string, invitationId: string) =>
  api.delete(`/api/offers/${offerId}/invitation/${invitationId}`)

const colleagues = (offerId: string) => `/api/offers/${offerId}/colleagues`
export const getColleagues = (offerId: string) => api.get<QuestionnaireViewInvitedView[]>(colleagues(offerId))
export const inviteColleague = (
  offerId: string,
  colleague: { readonly name: string; readonly email: string; readonly signatory: boolean },
) => api.post<IssuedAnswerSentView>(colleagues(offerId), colleague)
export const endColleague = (offerId: string, invitationId: string) =>
  api.delete(`${colleagues(offerId)}/${invitationId}`)

export const revoke = (offerId: string) => api.delete(`/api/offers/${offerId}/invitation`)

export const getCodes = (procurementId: string) =>
  api.get<CodeView[]>(`/api/procurements/${procurementId}/invitation-codes`)

export const askCode = (token: string, email: string) => api.post('/api/invitations/code', { token, email })
export const openInvitation = (token: string, email: string, code: string) =>
  api.post('/api/invitations/open', { token, email, code })

export const getRequest = (offerId: string) => api.get<RequestView>(`/api/offers/${offerId}/request`)
export const getSheet = (sheetId: string) => api.get<SheetView>(`/api/sheets/${sheetId}`)
export const getCheck = (sheetId: string) => api.get<CheckView>(`/api/sheets/${sheetId}/check`)
export const getOutcome = (offerId: string) => api.get<OutcomeView>(`/api/offers/${offerId}/outcome`)

export const contest = async (offerId: string, fact: string, reason: string) =>
  (await api.put<OutcomeView>(`/api/offers/${offerId}/contested-facts/${fact}`, { reason })).value
export const takeBack = (offerId: string, fact: string) =>
  api.delete(`/api/offers/${offerId}/contested-facts/${fact}`)

export interface HandIn {
  readonly name: string
  readonly function: string
  readonly confirmedBlanks: readonly string[]
}

export const submitAnswers = (
  offerId: string,
  { name, function: job, confirmedBlanks }: HandIn,
  key: string,
) =>
  api.post<ReceiptView>(
    `/api/offers/${offerId}/submission`,
    { attestation: { name, function: job, agreed: true }, confirmedBlanks },
    { idempotencyKey: key },
  )

export const getReceipt = (offerId: string) => api.get<ReceiptView>(`/api/offers/${offerId}/receipt`)
export const receiptContent = (offerId: string) => `/api/offers/${offerId}/receipt/content`
