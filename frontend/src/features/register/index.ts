import { lazy } from 'react'
import type { FeatureRoutes } from '../../app/route'

export const registerRoutes: FeatureRoutes = {
  staff: [
    { path: '/systems', Page: lazy(() => import('./pages/SystemsPage')) },
    { path: '/systems/:id', Page: lazy(() => import('./pages/SystemPage')) },
    { path: '/systems/:id/end', Page: lazy(() => import('./pages/EndUsePage')) },
  ],
}
