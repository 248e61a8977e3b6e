import { lazy } from 'react'
import type { FeatureRoutes } from '../../app/route'

export const awardRoutes: FeatureRoutes = {
  staff: [{ path: '/procurements/:id/award', Page: lazy(() => import('./pages/AwardPage')) }],
}
