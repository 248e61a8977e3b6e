import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, useCallback, useContext, useEffect, useMemo, type ReactNode } from 'react'
import type { PersonView, SessionView, VendorView } from '#api-types'
import { api, rememberToken, whenSessionEnds } from '../api'
import { Loaded } from '../ui/first'

export type Session = SessionView
export type Person = PersonView
export type Vendor = VendorView

interface SessionContext {
  readonly session: Session
  /** Asks again who is here: after signing in or out. */
  readonly refresh: () => Promise<void>
}

const Context = createContext<SessionContext | undefined>(undefined)
const key = ['session']

async function getSession(): Promise<Session> {
  const session = await api.get<Session>('/api/session')
  rememberToken(session.csrfToken ?? '')
  return session
}

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient()
  const query = useQuery({ queryKey: key, queryFn: getSession, staleTime: Infinity })
  const refresh = useCallback(() => queries.invalidateQueries({ queryKey: key }), [queries])

  useEffect(() => whenSessionEnds(() => void refresh()), [refresh])

  return (
    <Loaded query={query}>
      {session => <Provided session={session} refresh={refresh} children={children} />}
    </Loaded>
  )
}

function Provided({ session, refresh, children }: SessionContext & { readonly children: ReactNode }) {
  const value = useMemo(() => ({ session, refresh }), [session, refresh])
  return <Context value={value}>{children}</Context>
}

export function useSession(): SessionContext {
  const context = useContext(Context)
  if (context === undefined) {
    throw new Error('No SessionProvider above this component')
  }
  return context
}

/** The person who is signed in; only for pages of staff. */
export function usePerson(): Person {
  return present(useSession().session.person, 'person')
}

/** The vendor's offer that this session is about; only for pages of vendors. */
export function useVendor(): Vendor {
  return present(useSession().session.vendor, 'vendor')
}

function present<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) {
    throw new Error(`This page needs a session with a ${what}`)
  }
  return value
}
