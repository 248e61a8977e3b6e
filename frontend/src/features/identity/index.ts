import { lazy } from 'react'
import type { FeatureRoutes } from '../../app/route'

export { listPeople } from './api'
export { AccountMenu, SignOutButton } from './components/AccountMenu'
export { SessionEnded } from './components/SessionEnded'
export { SignInPage } from './pages/SignInPage'

export const identityRoutes: FeatureRoutes = {
  public: [
    { path: '/setup', Page: lazy(() => import('./pages/SetUpPage')) },
    { path: '/password', Page: lazy(() => import('./pages/SetPasswordPage')) },
  ],
  staff: [
    { path: '/account', Page: lazy(() => import('./pages/AccountPage')) },
    { path: '/administration', Page: lazy(() => import('./pages/PeoplePage')) },
    { path: '/administration/new', Page: lazy(() => import('./pages/NewColleaguePage')) },
    { path: '/administration/:id', Page: lazy(() => import('./pages/ColleaguePage')) },
  ],
}
