import { Suspense, useEffect, useRef } from 'react'
import { Outlet, useLocation } from 'react-router'
import { Loading } from '../../ui/first'
import { ErrorBoundary } from '../ErrorBoundary'
import { UnsavedNotice } from './UnsavedNotice'

/** The page itself. On another address it takes the focus, so that keyboard and screen reader start there. */
export function Main() {
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current !== pathname) {
      last.current = pathname
      window.scrollTo(0, 0)
      main.current?.focus({ preventScroll: true })
    }
  }, [pathname])
  return (
    <main id="main" className="shell-main" tabIndex={-1} ref={main}>
      <UnsavedNotice />
      <ErrorBoundary key={pathname}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </ErrorBoundary>
    </main>
  )
}
