import { lazy } from 'react'
import type { FeatureRoutes } from '../../app/route'

export const contractRoutes: FeatureRoutes = {
  staff: [
    { path: '/offers/:offerId/package', Page: lazy(() => import('./pages/PackagePage')) },
    { path: '/offers/:offerId/package/text', Page: lazy(() => import('./pages/PackageTextPage')) },
    { path: '/offers/:offerId/package/clauses/:clauseId', Page: lazy(() => import('./pages/ClausePage')) },
  ],
}
