import { useState } from 'react'
import { useSubmission } from '../../../api'
import { useSession } from '../../../app/session'
import { useTexts } from '../../../i18n'
import { Button, Page, TextField } from '../../../ui'
import { setPassword } from '../api'
import { checkNewPassword } from '../checks'
import { LinkDone, LinkIncomplete } from '../components/LinkDone'
import { useLinkToken } from '../components/useLinkToken'
import { identityTexts } from '../texts'

/** Opened by the link that an administrator hands out. */
export default function SetPasswordPage() {
  const texts = useTexts(identityTexts)
  const token = useLinkToken()
  const { refresh } = useSession()
  const [password, choose] = useState('')
  const [done, setDone] = useState(false)
  const form = useSubmission({
    check: () => checkNewPassword(password, texts),
    send: () => setPassword({ token, password }),
    onDone: () => {
      setDone(true)
      void refresh()
    },
  })
  if (token === '') {
    return <LinkIncomplete title={texts.setPasswordTitle} />
  }
  if (done) {
    return <LinkDone title={texts.setPasswordTitle} />
  }
  return (
    <Page title={texts.setPasswordTitle} form={form}>
      <form noValidate onSubmit={form.submit}>
        <TextField
          id="password"
          label={texts.newPassword}
          hint={texts.newPasswordHint}
          width="medium"
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={choose}
          onLeave={() => form.recheck('password')}
          problem={form.problemOf('password')}
        />
        <Button type="submit" look="primary" busy={form.busy}>
          {texts.setPassword}
        </Button>
      </form>
    </Page>
  )
}
