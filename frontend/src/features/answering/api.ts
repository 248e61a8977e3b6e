import type { AnswerRequest, CheckView, EvidenceView, RequestView, SectionView, SheetView } from '#api-types'
import { api, upload } from '../../api'

const path = (sheetId: string) => `/api/sheets/${sheetId}`

export const getSheet = (sheetId: string) => api.get<SheetView>(path(sheetId))

export const getSection = (sheetId: string, sectionId: string) =>
  api.get<SectionView>(`${path(sheetId)}/sections/${sectionId}`)

/** Whether the deadline of a vendor's questionnaire has passed, by the clock of the portal. */
export const isLate = async (offerId: string) =>
  (await api.get<RequestView>(`/api/offers/${offerId}/request`)).late

export const getCheck = (sheetId: string) => api.get<CheckView>(`${path(sheetId)}/check`)

/** Gives the section again: an answer may show or hide others. */
export const putAnswer = async (
  sheetId: string,
  questionId: string,
  answer: AnswerRequest,
  version: number,
): Promise<SectionView> => {
  const saved = await api.put<SectionView>(`${path(sheetId)}/answers/${questionId}`, answer, {
    ifMatch: String(version),
  })
  return saved.value
}

export interface NewEvidence {
  readonly kind: string
  /** An ISO date; blank when it stays valid. */
  readonly validUntil: string
}

export const attachEvidence = (
  sheetId: string,
  questionId: string,
  file: File,
  { kind, validUntil }: NewEvidence,
  onProgress: (share: number) => void,
  signal: AbortSignal,
) => {
  const query = new URLSearchParams({ kind, fileName: file.name })
  if (validUntil !== '') {
    query.set('validUntil', validUntil)
  }
  return upload<EvidenceView>(`${path(sheetId)}/answers/${questionId}/evidence?${query.toString()}`, file, {
    onProgress,
    signal,
  })
}

export const removeEvidence = (sheetId: string, evidenceId: string) =>
  api.delete(evidenceAt(sheetId, evidenceId))

export const evidenceAt = (sheetId: string, evidenceId: string) => `${path(sheetId)}/evidence/${evidenceId}`

export const completeSheet = (sheetId: string) => api.post<SheetView>(`${path(sheetId)}/completion`)

export const reopenSheet = (sheetId: string) => api.delete(`${path(sheetId)}/completion`)
