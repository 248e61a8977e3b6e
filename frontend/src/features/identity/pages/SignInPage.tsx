import { useSession } from '../../../app/session'
import { useTexts } from '../../../i18n'
import { Details, Notice, Page } from '../../../ui/first'
import { SignInForm, useSignIn } from '../components/SignInForm'
import { identityTexts } from '../texts'

/** Stands at whatever address was asked for, so that after signing in that page opens. */
export function SignInPage() {
  const texts = useTexts(identityTexts)
  const { session } = useSession()
  const form = useSignIn()
  return (
    <Page title={texts.signInTitle} form={form}>
      {session.setupNeeded && (
        <Notice title={texts.setUpNeeded}>
          <p>{texts.setUpNeededHelp}</p>
        </Notice>
      )}
      {session.signInElsewhere && (
        <p>
          <a className="button button-primary" href="/api/oidc/start">
            {texts.signInThrough(session.signInElsewhere)}
          </a>
        </p>
      )}
      {session.signInElsewhere && <h2>{texts.orLocal}</h2>}
      <SignInForm form={form} />
      <div className="stack-after-form">
        <Details summary={texts.forgotten}>
          <p>{texts.forgottenHelp}</p>
        </Details>
        <Details summary={texts.vendorHelpTitle}>
          <p>{texts.vendorHelp}</p>
        </Details>
      </div>
    </Page>
  )
}
