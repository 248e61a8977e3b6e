import { Navigate, Route, Routes } from 'react-router'
import { SecondStepPage, SessionEnded, SignInPage } from '../features/identity'
import { NotFoundPage } from './NotFoundPage'
import { railHome } from './shell/rail'
import { PublicShell } from './shell/PublicShell'
import { StaffShell } from './shell/StaffShell'
import { VendorShell } from './shell/VendorShell'
import { publicRoutes, staffRoutes, vendorRoutes } from './routes'
import { useSession } from './session'
import { useLastKnown, useStartOverForAnother } from './useLastKnown'

/** Which pages there are depends on who is here; without anyone, every other address asks to sign in first. */
export function App() {
  const { session } = useSession()
  useStartOverForAnother(session.person?.id ?? session.vendor?.offerId)
  // A page with half-written answers stays where it is when the session ends.
  const person = useLastKnown(session.person)
  const vendor = useLastKnown(person === undefined ? session.vendor : undefined)
  const ended = !session.person && !session.vendor && (person ?? vendor) !== undefined
  return (
    <>
      <Routes>
        <Route element={<PublicShell />}>
          {publicRoutes.map(({ path, Page }) => (
            <Route key={path} path={path} element={<Page />} />
          ))}
        </Route>
        {person !== undefined && (
          <Route element={<StaffShell person={person} />}>
            {staffRoutes.map(({ path, Page }) => (
              <Route key={path} path={path} element={<Page />} />
            ))}
            {railHome !== '/' && <Route path="/" element={<Navigate to={railHome} replace />} />}
            <Route path="*" element={<NotFoundPage />} />
          </Route>
        )}
        {vendor !== undefined && (
          <Route element={<VendorShell vendor={vendor} />}>
            {vendorRoutes.map(({ path, Page }) => (
              <Route key={path} path={path} element={<Page />} />
            ))}
            <Route path="*" element={<NotFoundPage />} />
          </Route>
        )}
        {person === undefined && vendor === undefined && (
          <Route element={<PublicShell />}>
            <Route path="*" element={session.secondStep ? <SecondStepPage /> : <SignInPage />} />
          </Route>
        )}
      </Routes>
      {ended && <SessionEnded person={person} />}
    </>
  )
}
