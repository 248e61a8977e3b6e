import { lazy } from 'react'
import type { FeatureRoutes } from '../../app/route'

export const overviewRoutes: FeatureRoutes = {
  staff: [{ path: '/', Page: lazy(() => import('./pages/HomePage')) }],
}
