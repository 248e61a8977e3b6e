import { useState } from 'react'
import { useSubmission } from '../../../api'
import { useSession } from '../../../app/session'
import { useTexts } from '../../../i18n'
import { Button, LinkButton, Notice, Page, TextField } from '../../../ui'
import { changePassword } from '../api'
import { checkChangedPassword } from '../checks'
import { signInTexts } from '../signInTexts'
import { identityTexts } from '../texts'

/** Another password; everywhere else one is signed out. */
export default function ChangePasswordPage() {
  const texts = useTexts(signInTexts)
  const said = useTexts(identityTexts)
  const { refresh } = useSession()
  const [password, setPassword] = useState('')
  const [newPassword, setNewPassword] = useState('')
  const [done, setDone] = useState(false)
  const form = useSubmission({
    check: () => checkChangedPassword(password, newPassword, said),
    send: () => changePassword({ password, newPassword }),
    onDone: () => {
      setDone(true)
      void refresh()
    },
  })
  const back = { to: '/account/sign-in', label: texts.title }
  if (done) {
    return (
      <Page title={texts.changePassword} back={back}>
        <Notice kind="success" role="status" title={texts.passwordChanged} />
        <LinkButton to="/account/sign-in" look="primary">
          {said.goOn}
        </LinkButton>
      </Page>
    )
  }
  return (
    <Page title={texts.changePassword} back={back} form={form}>
      <p>{texts.changePasswordHelp}</p>
      <form noValidate onSubmit={form.submit}>
        <TextField
          id="password"
          type="password"
          width="medium"
          label={texts.currentPassword}
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          problem={form.problemOf('password')}
        />
        <TextField
          id="newPassword"
          type="password"
          width="medium"
          label={said.newPassword}
          hint={said.newPasswordHint}
          autoComplete="new-password"
          value={newPassword}
          onChange={setNewPassword}
          onLeave={() => form.recheck('newPassword')}
          problem={form.problemOf('newPassword')}
        />
        <Button type="submit" look="primary" busy={form.busy}>
          {said.setPassword}
        </Button>
      </form>
    </Page>
  )
}
