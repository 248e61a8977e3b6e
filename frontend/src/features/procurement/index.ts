import { lazy } from 'react'
import type { FeatureRoutes } from '../../app/route'

export const procurementRoutes: FeatureRoutes = {
  staff: [
    { path: '/procurements', Page: lazy(() => import('./pages/ProcurementsPage')) },
    { path: '/procurements/new', Page: lazy(() => import('./pages/NewProcurementPage')) },
    { path: '/procurements/:id', Page: lazy(() => import('./pages/DossierPage')) },
    { path: '/procurements/:id/edit', Page: lazy(() => import('./pages/HeadPage')) },
    { path: '/procurements/:id/team', Page: lazy(() => import('./pages/TeamPage')) },
    { path: '/procurements/:id/participants', Page: lazy(() => import('./pages/ParticipantsPage')) },
    { path: '/procurements/:id/vendors', Page: lazy(() => import('./pages/VendorsPage')) },
    { path: '/procurements/:id/decision', Page: lazy(() => import('./pages/DecisionPage')) },
    { path: '/procurements/:id/history', Page: lazy(() => import('./pages/HistoryPage')) },
  ],
}
