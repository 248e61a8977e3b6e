import { useState } from 'react'
import { useSubmission, type Submission } from '../../../api'
import { useSession } from '../../../app/session'
import { useTexts } from '../../../i18n'
import { Button, TextField } from '../../../ui/first'
import { signIn } from '../api'
import { checkSignIn, type Credentials } from '../checks'
import { identityTexts } from '../texts'

export interface SigningIn extends Submission {
  readonly value: Credentials
  readonly change: (part: Partial<Credentials>) => void
}

/** The form's state apart from its fields: the page shows its problems above the title. */
export function useSignIn(email = ''): SigningIn {
  const texts = useTexts(identityTexts)
  const { refresh } = useSession()
  const [value, setValue] = useState<Credentials>({ email, password: '' })
  const submission = useSubmission({
    check: () => checkSignIn(value, texts),
    send: () => signIn({ ...value, email: value.email.trim() }),
    onDone: () => void refresh(),
  })
  return { ...submission, value, change: part => setValue(current => ({ ...current, ...part })) }
}

export function SignInForm({ form }: { readonly form: SigningIn }) {
  const texts = useTexts(identityTexts)
  return (
    <form noValidate onSubmit={form.submit}>
      <TextField
        id="email"
        type="email"
        width="medium"
        label={texts.email}
        autoComplete="username"
        value={form.value.email}
        onChange={email => form.change({ email })}
        onLeave={() => form.recheck('email')}
        problem={form.problemOf('email')}
      />
      <TextField
        id="password"
        type="password"
        width="medium"
        label={texts.password}
        autoComplete="current-password"
        value={form.value.password}
        onChange={password => form.change({ password })}
        problem={form.problemOf('password')}
      />
      <Button type="submit" look="primary" busy={form.busy}>
        {texts.signIn}
      </Button>
    </form>
  )
}
