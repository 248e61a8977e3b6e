import { useState } from 'react'
import type { SecondStepControllerEnrolmentView as Enrolment } from '#api-types'
import { useSubmission } from '../../../api'
import { useTexts } from '../../../i18n'
import { Button, CopyField, Details, Page, TextField } from '../../../ui'
import { confirmEnrolment } from '../api'
import { checkCode } from '../checks'
import { signInTexts } from '../signInTexts'
import { identityTexts } from '../texts'
import { QrCode } from './QrCode'

interface EnrolAppProps {
  readonly enrolment: Enrolment
  readonly back?: { readonly to: string; readonly label: string }
  readonly onDone: (recoveryCodes: readonly string[]) => void
}

/** The secret goes into the app, and its first code comes back. */
export function EnrolApp({ enrolment, back, onDone }: EnrolAppProps) {
  const texts = useTexts(signInTexts)
  const said = useTexts(identityTexts)
  const [code, setCode] = useState('')
  const form = useSubmission({
    check: () => checkCode(code, said),
    send: () => confirmEnrolment(code.trim()),
    onDone: answer => onDone(answer.recoveryCodes),
  })
  return (
    <Page title={texts.enrolTitle} back={back} form={form}>
      <h2>{texts.scanTitle}</h2>
      <p>{texts.scan}</p>
      <QrCode code={enrolment.qr} label={texts.qrLabel} />
      <Details summary={texts.typeOverTitle}>
        <p>{texts.typeOver}</p>
        <CopyField id="secret" label={texts.secret} value={inFours(enrolment.secret)} />
        <p>
          <a href={enrolment.uri}>{texts.openApp}</a>
        </p>
      </Details>
      <h2>{texts.firstCodeTitle}</h2>
      <form noValidate onSubmit={form.submit}>
        <TextField
          id="code"
          width="short"
          label={texts.firstCode}
          hint={texts.firstCodeHint}
          autoComplete="one-time-code"
          value={code}
          onChange={setCode}
          problem={form.problemOf('code')}
        />
        <Button type="submit" look="primary" busy={form.busy}>
          {texts.confirm}
        </Button>
      </form>
    </Page>
  )
}

/** Easier to read and to type over; apps ignore the spaces. */
function inFours(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret
}
