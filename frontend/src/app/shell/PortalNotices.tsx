import { useTexts } from '../../i18n'
import { useSession } from '../session'
import { shellTexts } from '../texts'

/** What everybody must know of this portal: it is for trying out, or what it shows is made up. */
export function PortalNotices() {
  const { session } = useSession()
  const texts = useTexts(shellTexts)
  const said = [session.sample && texts.sample, session.storage === 'embedded' && texts.evaluation].filter(
    (text): text is string => text !== false,
  )
  if (said.length === 0) {
    return null
  }
  return (
    <aside className="portal-notices" aria-label={texts.notices}>
      {said.map(text => (
        <p key={text}>{text}</p>
      ))}
    </aside>
  )
}
