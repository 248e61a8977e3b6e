import { lazy } from 'react'
import type { FeatureRoutes } from '../../app/route'

export { getComparison } from './api'
export { inOrder } from './order'

export const scoringRoutes: FeatureRoutes = {
  staff: [
    { path: '/offers/:offerId/scorecard', Page: lazy(() => import('./pages/ScorecardPage')) },
    { path: '/procurements/:id/comparison', Page: lazy(() => import('./pages/ComparisonPage')) },
  ],
}
