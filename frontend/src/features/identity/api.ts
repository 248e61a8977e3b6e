import type {
  PeopleControllerAddRequest as AddRequest,
  PeopleControllerChangeRequest as ChangeRequest,
  PeopleControllerNewColleague as NewColleague,
  PeopleControllerPersonView as PersonView,
  SetPasswordRequest,
  SetUpRequest,
  SignInRequest,
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
