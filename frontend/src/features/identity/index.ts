import { lazy } from 'react'
import type { FeatureRoutes } from '../../app/route'

export { listPeople } from './api'
export { roleTexts } from './roleTexts'
export { AccountMenu, SignOutButton } from './components/AccountMenu'
export { SessionEnded } from './components/SessionEnded'
export { SignInPage } from './pages/SignInPage'

/** After the password, until the second step is done. */
export const SecondStepPage = lazy(() => import('./pages/SecondStepPage'))

export const identityRoutes: FeatureRoutes = {
  public: [
    { path: '/setup', Page: lazy(() => import('./pages/SetUpPage')) },
    { path: '/sign-in-refused', Page: lazy(() => import('./pages/SignInRefusedPage')) },
    { path: '/password', Page: lazy(() => import('./pages/SetPasswordPage')) },
  ],
  staff: [
    { path: '/account', Page: lazy(() => import('./pages/AccountPage')) },
    { path: '/account/sign-in', Page: lazy(() => import('./pages/SignInSettingsPage')) },
    { path: '/account/second-step', Page: lazy(() => import('./pages/OwnSecondStepPage')) },
    { path: '/account/recovery-codes', Page: lazy(() => import('./pages/RecoveryCodesPage')) },
    { path: '/account/password', Page: lazy(() => import('./pages/ChangePasswordPage')) },
    { path: '/administration', Page: lazy(() => import('./pages/PeoplePage')) },
    { path: '/administration/new', Page: lazy(() => import('./pages/NewColleaguePage')) },
    { path: '/administration/sign-in', Page: lazy(() => import('./pages/SignInRulesPage')) },
    { path: '/administration/organisation', Page: lazy(() => import('./pages/OrganisationPage')) },
    { path: '/administration/:id', Page: lazy(() => import('./pages/ColleaguePage')) },
  ],
}
