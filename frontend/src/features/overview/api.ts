import type { HomeView } from '#api-types'
import { api } from '../../api'

export const getHome = () => api.get<HomeView>('/api/overview')
