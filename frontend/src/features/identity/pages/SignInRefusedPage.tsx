import { useSearchParams } from 'react-router'
import { useTexts } from '../../../i18n'
import { LinkButton, Notice, Page } from '../../../ui'
import { refusedTexts } from '../refusedTexts'

/** Where who could not be signed in through the identity provider ends, with what to do. */
export default function SignInRefusedPage() {
  const texts = useTexts(refusedTexts)
  const [params] = useSearchParams()
  const reason = params.get('reason') ?? ''
  return (
    <Page title={texts.title}>
      <Notice kind="warning" role="alert" title={isReason(reason) ? texts[reason] : texts['not-trusted']} />
      <LinkButton to="/" look="primary">
        {texts.again}
      </LinkButton>
    </Page>
  )
}

type Reason = Exclude<keyof (typeof refusedTexts)['nl'], 'title' | 'again'>

function isReason(reason: string): reason is Reason {
  return reason !== 'title' && reason !== 'again' && Object.hasOwn(refusedTexts.nl, reason)
}
