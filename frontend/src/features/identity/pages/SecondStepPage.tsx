import { useState } from 'react'
import type { SecondStepControllerEnrolmentView as Enrolment } from '#api-types'
import { useSubmission } from '../../../api'
import { useSession } from '../../../app/session'
import { useTexts } from '../../../i18n'
import { Actions, Button, Details, Page } from '../../../ui'
import { startEnrolment } from '../api'
import { SignOutButton } from '../components/AccountMenu'
import { CodeForm, useGivingCode } from '../components/CodeForm'
import { EnrolApp } from '../components/EnrolApp'
import { RecoveryCodesShown } from '../components/RecoveryCodesShown'
import { signInTexts } from '../signInTexts'
import { identityTexts } from '../texts'

/** What is asked after the password, at whatever address was asked for. */
export default function SecondStepPage() {
  const { session } = useSession()
  return session.secondStep?.enrolment === true ? <FirstTime /> : <AskCode />
}

function AskCode() {
  const texts = useTexts(identityTexts)
  const form = useGivingCode()
  return (
    <Page title={texts.secondStep} form={form}>
      <CodeForm form={form} />
      <div className="stack-after-form">
        <Details summary={texts.appLost}>
          <p>{texts.appLostHelp}</p>
        </Details>
        <SignOutButton />
      </div>
    </Page>
  )
}

/** The institution requires a second step. */
function FirstTime() {
  const texts = useTexts(signInTexts)
  const { refresh } = useSession()
  const [enrolment, setEnrolment] = useState<Enrolment>()
  const [codes, setCodes] = useState<readonly string[]>()
  const form = useSubmission({ send: () => startEnrolment(null), onDone: setEnrolment })
  if (codes !== undefined) {
    return <RecoveryCodesShown codes={codes} done={texts.codesMade} onKept={() => void refresh()} />
  }
  if (enrolment !== undefined) {
    return <EnrolApp enrolment={enrolment} onDone={setCodes} />
  }
  return (
    <Page title={texts.requiredTitle} form={form}>
      <p>{texts.required}</p>
      <p>{texts.appNeeded}</p>
      <Actions>
        <Button look="primary" busy={form.busy} onClick={form.submit}>
          {texts.start}
        </Button>
        <SignOutButton />
      </Actions>
    </Page>
  )
}
