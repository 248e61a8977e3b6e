import { lazy } from 'react'
import type { FeatureRoutes } from '../../app/route'

export const classificationRoutes: FeatureRoutes = {
  staff: [
    {
      path: '/procurements/:id/classification',
      Page: lazy(() => import('./pages/ProcurementClassificationPage')),
    },
    { path: '/offers/:offerId/classification', Page: lazy(() => import('./pages/OfferClassificationPage')) },
  ],
}
