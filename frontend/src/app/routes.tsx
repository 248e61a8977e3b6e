import { answeringRoutes } from '../features/answering'
import { auditRoutes } from '../features/audit'
import { awardRoutes } from '../features/award'
import { classificationRoutes } from '../features/classification'
import { contractRoutes } from '../features/contract'
import { identityRoutes } from '../features/identity'
import { purposeRoutes } from '../features/purpose'
import { questionnaireRoutes } from '../features/questionnaire'
import { overviewRoutes } from '../features/overview'
import { procurementRoutes } from '../features/procurement'
import { registerRoutes } from '../features/register'
import { retentionRoutes } from '../features/retention'
import { roleshiftRoutes } from '../features/roleshift'
import { scoringRoutes } from '../features/scoring'
import type { FeatureRoutes, PageRoute } from './route'

/** Every feature that has pages, once. */
// prettier-ignore
const features: readonly FeatureRoutes[] = [
  identityRoutes,
  overviewRoutes,
  procurementRoutes,
  answeringRoutes,
  classificationRoutes,
  purposeRoutes,
  questionnaireRoutes,
  scoringRoutes,
  awardRoutes,
  contractRoutes,
  registerRoutes,
  roleshiftRoutes,
  auditRoutes,
  retentionRoutes,
]

export const publicRoutes: readonly PageRoute[] = features.flatMap(feature => feature.public ?? [])
export const staffRoutes: readonly PageRoute[] = features.flatMap(feature => feature.staff ?? [])
export const vendorRoutes: readonly PageRoute[] = features.flatMap(feature => feature.vendor ?? [])
