import { lazy } from 'react'
import type { FeatureRoutes } from '../../app/route'

export const questionnaireRoutes: FeatureRoutes = {
  public: [{ path: '/i', Page: lazy(() => import('./pages/InvitationPage')) }],
  staff: [
    { path: '/procurements/:procurementId/questionnaire', Page: lazy(() => import('./pages/ComposePage')) },
    {
      path: '/procurements/:procurementId/questionnaire/preview',
      Page: lazy(() => import('./pages/PreviewPage')),
    },
  ],
  vendor: [
    { path: '/', Page: lazy(() => import('./pages/VendorHomePage')) },
    { path: '/outcome', Page: lazy(() => import('./pages/OutcomePage')) },
    { path: '/sheets/:sheetId/submit', Page: lazy(() => import('./pages/SubmitPage')) },
    { path: '/colleagues', Page: lazy(() => import('./pages/ColleaguesPage')) },
    { path: '/receipt', Page: lazy(() => import('./pages/ReceiptPage')) },
  ],
}
