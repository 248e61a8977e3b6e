import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useSubmission } from '../../../api'
import { useSession } from '../../../app/session'
import { useTexts } from '../../../i18n'
import { Actions, Button, Page, TextField } from '../../../ui'
import { askCode, openInvitation } from '../api'
import { codeIn } from '../token'
import { vendorTexts } from '../vendorTexts'

interface CodeStepProps {
  readonly token: string
  readonly email: string
  readonly onBack: () => void
}

/** Second step of coming in: the code that went to the invited address. */
export function CodeStep({ token, email, onBack }: CodeStepProps) {
  const texts = useTexts(vendorTexts)
  const navigate = useNavigate()
  const { session, refresh } = useSession()
  const [typed, type] = useState('')
  const [said, say] = useState('')
  const renews = useRef(false)
  const code = codeIn(typed)
  const form = useSubmission({
    check: () =>
      code === undefined && !renews.current ? [{ field: 'code', message: texts.codeMissing }] : [],
    send: async () => {
      say('')
      await (renews.current ? askCode(token, email) : openInvitation(token, email, code ?? ''))
      return renews.current
    },
    onDone: renewed => {
      if (renewed) {
        say(texts.newCodeAsked)
      } else {
        void refresh().then(() => navigate('/', { replace: true }))
      }
    },
  })
  return (
    <Page title={texts.codeTitle} form={form}>
      <p>{session.mail ? texts.codeMailed(email) : texts.codeByPhone(email)}</p>
      <p>{texts.codeOnly}</p>
      <form
        noValidate
        onSubmit={event => {
          renews.current = false
          form.submit(event)
        }}
      >
        <TextField
          id="code"
          label={texts.code}
          hint={texts.codeHint}
          width="short"
          autoComplete="one-time-code"
          inputMode="numeric"
          value={typed}
          onChange={type}
          onLeave={() => {
            renews.current = false
            form.recheck('code')
          }}
          problem={form.problemOf('code')}
        />
        <Actions>
          <Button type="submit" look="primary" busy={form.busy}>
            {texts.open}
          </Button>
          <Button
            busy={form.busy}
            onClick={() => {
              renews.current = true
              form.submit()
            }}
          >
            {texts.newCode}
          </Button>
          <Button look="subtle" onClick={onBack}>
            {texts.otherAddress}
          </Button>
        </Actions>
      </form>
      <p role="status">{said}</p>
    </Page>
  )
}
