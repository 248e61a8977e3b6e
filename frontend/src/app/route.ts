import type { ComponentType, LazyExoticComponent } from 'react'

export interface PageRoute {
  /** As react-router writes it: "/procurements/:id". */
  readonly path: string
  /** `lazy(() => import('./pages/…'))`: a page is fetched when it is first opened. */
  readonly Page: LazyExoticComponent<ComponentType>
}

/** The pages of a feature, by who may open them. */
export interface FeatureRoutes {
  /** Without signing in, and without a rail. */
  readonly public?: readonly PageRoute[]
  /** For who is signed in at an institution. */
  readonly staff?: readonly PageRoute[]
  /** For who came in by an invitation to a vendor. */
  readonly vendor?: readonly PageRoute[]
}
