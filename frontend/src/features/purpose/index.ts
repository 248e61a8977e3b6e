import { lazy } from 'react'
import type { FeatureRoutes } from '../../app/route'

export const purposeRoutes: FeatureRoutes = {
  staff: [
    { path: '/procurements/:id/purpose', Page: lazy(() => import('./pages/ProcurementPurposePage')) },
    { path: '/offers/:offerId/purpose', Page: lazy(() => import('./pages/OfferPurposePage')) },
    { path: '/offers/:offerId/purpose/text', Page: lazy(() => import('./pages/OfferTextPage')) },
  ],
  vendor: [{ path: '/purpose', Page: lazy(() => import('./pages/VendorPurposePage')) }],
}
