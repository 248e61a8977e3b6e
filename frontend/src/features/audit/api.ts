import type { LogView, LogViewCheck, LogViewChoices } from '#api-types'
import { api, download } from '../../api'
import { requestOf, type LogSearch } from './search'

export const getLog = (search: LogSearch, page: number) =>
  api.get<LogView>(`/api/log?${requestOf(search, page)}`)
export const getChoices = () => api.get<LogViewChoices>('/api/log/choices')
export const checkLog = () => api.get<LogViewCheck>('/api/log/check')
export const exportLog = () => download('/api/log/export')
