import { lazy } from 'react'
import type { FeatureRoutes } from '../../app/route'

export const retentionRoutes: FeatureRoutes = {
  staff: [
    { path: '/procurements/:id/retention', Page: lazy(() => import('./pages/RetentionPage')) },
    { path: '/procurements/:id/retention/period', Page: lazy(() => import('./pages/OwnPeriodPage')) },
    { path: '/procurements/:id/retention/closing', Page: lazy(() => import('./pages/ClosingPage')) },
    { path: '/procurements/:id/retention/longer', Page: lazy(() => import('./pages/LongerPage')) },
    { path: '/procurements/:id/retention/erasure', Page: lazy(() => import('./pages/ErasurePage')) },
    { path: '/administration/retention', Page: lazy(() => import('./pages/KeptFilesPage')) },
    { path: '/administration/retention/period', Page: lazy(() => import('./pages/UsualPeriodPage')) },
  ],
}
