import type { SetPasswordRequest, SetUpRequest, SignInRequest } from '#api-types'
import { api } from '../../api'

export const signIn = (request: SignInRequest) => api.post('/api/session', request)
export const signOut = () => api.delete('/api/session')
export const setUp = (request: SetUpRequest) => api.post('/api/setup', request)
export const setPassword = (request: SetPasswordRequest) => api.post('/api/password', request)
