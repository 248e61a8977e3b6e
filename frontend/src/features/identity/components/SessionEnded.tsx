import { useSession, type Person } from '../../../app/session'
import { useTexts } from '../../../i18n'
import { Button, Dialog, ErrorSummary } from '../../../ui/first'
import { identityTexts } from '../texts'
import { CodeForm, useGivingCode } from './CodeForm'
import { SignInForm, useSignIn } from './SignInForm'

/** Over the page that was being filled in, so that nothing on it is lost. */
export function SessionEnded({ person }: { readonly person: Person | undefined }) {
  return person === undefined ? <VendorEnded /> : <StaffEnded person={person} />
}

function StaffEnded({ person }: { readonly person: Person }) {
  const { session } = useSession()
  return session.secondStep ? (
    <SecondStepAsked enrolment={session.secondStep.enrolment} />
  ) : (
    <PasswordAsked person={person} />
  )
}

/** The page below stays as it is only while a code is all that is asked. */
function SecondStepAsked({ enrolment }: { readonly enrolment: boolean }) {
  const texts = useTexts(identityTexts)
  const form = useGivingCode()
  return (
    <Dialog title={texts.secondStep}>
      {enrolment ? (
        <>
          <p>{texts.secondStepNeeded}</p>
          <Button look="primary" onClick={() => location.assign('/')}>
            {texts.reload}
          </Button>
        </>
      ) : (
        <>
          <ErrorSummary problems={form.problems} attempt={form.attempt} />
          <CodeForm form={form} />
        </>
      )}
    </Dialog>
  )
}

function PasswordAsked({ person }: { readonly person: Person }) {
  const texts = useTexts(identityTexts)
  const form = useSignIn(person.email)
  return (
    <Dialog title={texts.endedTitle}>
      <ErrorSummary problems={form.problems} attempt={form.attempt} />
      <p>{texts.endedStaff}</p>
      <SignInForm form={form} />
    </Dialog>
  )
}

function VendorEnded() {
  const texts = useTexts(identityTexts)
  const { refresh } = useSession()
  return (
    <Dialog title={texts.endedTitle}>
      <p>{texts.endedVendor}</p>
      <Button look="primary" onClick={() => void refresh()}>
        {texts.goOn}
      </Button>
    </Dialog>
  )
}
