import { lazy } from 'react'
import type { FeatureRoutes } from '../../app/route'

export const roleshiftRoutes: FeatureRoutes = {
  staff: [
    { path: '/findings', Page: lazy(() => import('./pages/FindingsPage')) },
    { path: '/findings/:id', Page: lazy(() => import('./pages/FindingPage')) },
    { path: '/change-reports/:id', Page: lazy(() => import('./pages/ChangeReportPage')) },
  ],
}
