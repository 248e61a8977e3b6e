import { lazy } from 'react'
import type { FeatureRoutes, PageRoute } from '../../app/route'

/** Staff and vendors answer on the same pages. */
const sheets: readonly PageRoute[] = [
  { path: '/sheets/:sheetId', Page: lazy(() => import('./pages/SheetPage')) },
  { path: '/sheets/:sheetId/check', Page: lazy(() => import('./pages/CheckPage')) },
  { path: '/sheets/:sheetId/:sectionId', Page: lazy(() => import('./pages/SectionPage')) },
]

export const answeringRoutes: FeatureRoutes = { staff: sheets, vendor: sheets }
