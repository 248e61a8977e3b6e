import { Header } from './Header'
import { Main } from './Main'

/** For pages that need nobody to be signed in. */
export function PublicShell() {
  return (
    <div className="shell">
      <Header />
      <div className="shell-single">
        <Main />
      </div>
    </div>
  )
}
