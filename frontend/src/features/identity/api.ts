import type {
  AccountControllerAccountView as AccountView,
  AccountControllerChangePasswordRequest as ChangePasswordRequest,
  DomainControllerNamedDomain as NamedDomain,
  OrganisationControllerJoinCodeView as JoinCodeView,
  OrganisationControllerNewLinkView as NewLinkView,
  OrganisationControllerOwnOrganisationView as OwnOrganisationView,
  PeopleControllerAddRequest as AddRequest,
  PeopleControllerChangeRequest as ChangeRequest,
  PeopleControllerNewColleague as NewColleague,
  PeopleControllerPersonView as PersonView,
  SecondStepControllerEnrolmentView as EnrolmentView,
  SecondStepControllerRecoveryCodesView as RecoveryCodesView,
  SetPasswordRequest,
  SetUpRequest,
  SignInRequest,
  SignInRulesControllerSignInRules as SignInRules,
} from '#api-types'
import { api } from '../../api'

export const signIn = (request: SignInRequest) => api.post('/api/session', request)
export const signOut = () => api.delete('/api/session')
export const setUp = (request: SetUpRequest) => api.post('/api/setup', request)
export const setPassword = (request: SetPasswordRequest) => api.post('/api/password', request)

export const listPeople = () => api.get<PersonView[]>('/api/people')
export const addColleague = (request: AddRequest) => api.post<NewColleague>('/api/people', request)
export const newPasswordLink = (id: string) => api.post<NewColleague>(`/api/people/${id}/password-link`)
export const changeColleague = (id: string, request: ChangeRequest) =>
  api.put<PersonView>(`/api/people/${id}`, request)

export const giveCode = (code: string) => api.post('/api/second-step', { code })
/** With the password of who is signed in; without one just after it was given. */
export const startEnrolment = (password: string | null) =>
  api.post<EnrolmentView>('/api/second-step/enrolment', { password })
export const confirmEnrolment = (code: string) =>
  api.post<RecoveryCodesView>('/api/second-step/confirmation', { code })
export const renewRecoveryCodes = (password: string) =>
  api.post<RecoveryCodesView>('/api/second-step/recovery-codes', { password })

export const readAccount = () => api.get<AccountView>('/api/account')
export const changePassword = (request: ChangePasswordRequest) => api.put('/api/account/password', request)
export const signOutEverywhere = () => api.delete('/api/account/sessions')

export const readSignInRules = () => api.get<SignInRules>('/api/sign-in-rules')
export const changeSignInRules = (rules: SignInRules) => api.put('/api/sign-in-rules', rules)
export const resetSecondStep = (id: string) => api.delete(`/api/sign-in-rules/second-steps/${id}`)

export const getOrganisation = () => api.get<OwnOrganisationView>('/api/organisation')
export const renewJoinCode = () => api.post<JoinCodeView>('/api/organisation/join-code')
export const letOrganisationIn = () => api.post<NewLinkView>('/api/organisation/links')

export const listDomains = () => api.get<NamedDomain[]>('/api/domains')
export const giveDomains = (id: string, domains: readonly string[]) =>
  api.put(`/api/people/${id}/domains`, { domains })
