import { useState } from 'react'
import { useSubmission, type Submission } from '../../../api'
import { useSession } from '../../../app/session'
import { useTexts } from '../../../i18n'
import { Button, TextField } from '../../../ui/first'
import { giveCode } from '../api'
import { checkCode } from '../checks'
import { identityTexts } from '../texts'

export interface GivingCode extends Submission {
  readonly code: string
  readonly change: (code: string) => void
}

/** The second step: a code of the app, or a recovery code. */
export function useGivingCode(): GivingCode {
  const texts = useTexts(identityTexts)
  const { refresh } = useSession()
  const [code, change] = useState('')
  const submission = useSubmission({
    check: () => checkCode(code, texts),
    send: () => giveCode(code.trim()),
    onDone: () => void refresh(),
  })
  return { ...submission, code, change }
}

export function CodeForm({ form }: { readonly form: GivingCode }) {
  const texts = useTexts(identityTexts)
  return (
    <form noValidate onSubmit={form.submit}>
      <TextField
        id="code"
        width="medium"
        label={texts.code}
        hint={texts.codeHint}
        autoComplete="one-time-code"
        value={form.code}
        onChange={form.change}
        problem={form.problemOf('code')}
      />
      <Button type="submit" look="primary" busy={form.busy}>
        {texts.giveCode}
      </Button>
    </form>
  )
}
