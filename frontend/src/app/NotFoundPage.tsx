import { Link } from 'react-router'
import { useTexts } from '../i18n'
import { Page } from '../ui/first'
import { shellTexts } from './texts'

export function NotFoundPage() {
  const texts = useTexts(shellTexts)
  return (
    <Page title={texts.notFoundTitle}>
      <p>{texts.notFoundText}</p>
      <p>
        <Link to="/">{texts.toStart}</Link>
      </p>
    </Page>
  )
}
