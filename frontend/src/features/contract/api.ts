import type {
  PackageControllerDecisionRequest as DecisionRequest,
  PackageControllerDetailsRequest as DetailsRequest,
  PackageText,
  PackageView,
  PeopleControllerPersonView as Colleague,
} from '#api-types'
import { api } from '../../api'
import type { Language } from '../../i18n'

export type Subject = 'sets' | 'clauses'

const at = (offerId: string) => `/api/offers/${offerId}/package`

export const getPackage = (offerId: string) => api.get<PackageView>(at(offerId))

export const getPackageText = (offerId: string, language: Language) =>
  api.get<PackageText>(`${at(offerId)}/text?language=${language}`)

export const saveDetails = (offerId: string, request: DetailsRequest, version: number) =>
  change(`${at(offerId)}/details`, request, version)

/** `null` takes the value back. */
export const fillIn = (offerId: string, clauseId: string, name: string, value: unknown, version: number) =>
  change(`${at(offerId)}/clauses/${clauseId}/values/${name}`, { value }, version)

export const decide = (
  offerId: string,
  subject: Subject,
  id: string,
  request: DecisionRequest,
  version: number,
) => change(`${at(offerId)}/${subject}/${id}/decision`, request, version)

export const freeze = (offerId: string, ownerId: string, version: number, idempotencyKey: string) =>
  api.post<PackageView>(`${at(offerId)}/freezing`, ownerId === '' ? {} : { ownerId }, {
    ifMatch: String(version),
    idempotencyKey,
  })

export const exportAt = (offerId: string, format: 'docx' | 'pdf', language: Language) =>
  `${at(offerId)}/.${format}?language=${language}`

/** Both languages in one file. */
export const jsonAt = (offerId: string) => `${at(offerId)}/.json`

export const getColleagues = () => api.get<Colleague[]>('/api/people')

async function change(path: string, body: unknown, version: number): Promise<PackageView> {
  return (await api.put<PackageView>(path, body, { ifMatch: String(version) })).value
}
