import { lazy } from 'react'
import type { FeatureRoutes } from '../../app/route'

export const auditRoutes: FeatureRoutes = {
  staff: [{ path: '/administration/log', Page: lazy(() => import('./pages/LogPage')) }],
}
