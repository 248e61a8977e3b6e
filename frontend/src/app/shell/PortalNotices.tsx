import { useTexts } from '../../i18n'
import { useSession } from '../session'
import { shellTexts } from '../texts'

/** What everybody must know of this portal: it is for trying out, or what it shows is made up. */
export function PortalNotices() {
  const { session } = useSession()
  const texts = useTexts(shellTexts)
  const embedded = session.storage === 'embedded'
  if (!session.sample && !embedded) {
    return null
  }
  return (
    <aside className="portal-notices" aria-label={texts.notices}>
      {session.sample && <p>{texts.sample}</p>}
      {embedded && (
        <p>
          {texts.evaluation} <span className="portal-notice-more">{texts.evaluationMore}</span>
        </p>
      )}
    </aside>
  )
}
