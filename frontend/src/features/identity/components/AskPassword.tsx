import { useState } from 'react'
import { useSubmission } from '../../../api'
import { useTexts } from '../../../i18n'
import { Button, Page, TextField } from '../../../ui'
import { filled } from '../checks'
import { identityTexts } from '../texts'
import { signInTexts } from '../signInTexts'

interface AskPasswordProps<T> {
  readonly title: string
  readonly why: string
  readonly send: (password: string) => Promise<T>
  readonly onDone: (answer: T) => void
}

/** Before somebody changes how they sign in: who found an open browser doesn't know the password. */
export function AskPassword<T>({ title, why, send, onDone }: AskPasswordProps<T>) {
  const texts = useTexts(identityTexts)
  const back = { to: '/account/sign-in', label: useTexts(signInTexts).title }
  const [password, setPassword] = useState('')
  const form = useSubmission({
    check: () => filled('password', password, texts.passwordMissing),
    send: () => send(password),
    onDone,
  })
  return (
    <Page title={title} back={back} form={form}>
      <p>{why}</p>
      <form noValidate onSubmit={form.submit}>
        <TextField
          id="password"
          type="password"
          width="medium"
          label={texts.password}
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          problem={form.problemOf('password')}
        />
        <Button type="submit" look="primary" busy={form.busy}>
          {texts.goOn}
        </Button>
      </form>
    </Page>
  )
}
