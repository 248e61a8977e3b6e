import { useRef } from 'react'
import { useSubmission } from '../../../api'
import { useSession } from '../../../app/session'
import { useTexts } from '../../../i18n'
import { Actions, Button, Notice, Page, TextField } from '../../../ui'
import { askCode } from '../api'
import { isAddress } from '../token'
import { vendorTexts } from '../vendorTexts'

interface AddressStepProps {
  /** Where the link was not complete: what was pasted instead. */
  readonly link?: { readonly pasted: string; readonly onPaste: (text: string) => void }
  readonly token: string | undefined
  readonly email: string
  readonly onEmail: (email: string) => void
  readonly onAsked: () => void
}

/** First step of coming in: the invited address. */
export function AddressStep({ link, token, email, onEmail, onAsked }: AddressStepProps) {
  const texts = useTexts(vendorTexts)
  const { session } = useSession()
  const hasCode = useRef(false)
  const form = useSubmission({
    check: () => [
      ...(token === undefined ? [{ field: 'token', message: texts.pasteMissing }] : []),
      ...(isAddress(email) ? [] : [{ field: 'email', message: texts.emailMissing }]),
    ],
    send: async () => {
      if (!hasCode.current) {
        await askCode(token ?? '', email.trim())
      }
    },
    onDone: onAsked,
  })
  return (
    <Page title={link === undefined ? texts.invitationTitle : texts.pasteTitle} form={form}>
      <p>{link === undefined ? texts.invitationText : texts.pasteText}</p>
      {session.person && (
        <Notice title={texts.signedInTitle}>
          <p>{texts.signedInText}</p>
        </Notice>
      )}
      <form
        noValidate
        onSubmit={event => {
          hasCode.current = false
          form.submit(event)
        }}
      >
        {link !== undefined && (
          <TextField
            id="token"
            label={texts.pasteLabel}
            autoComplete="off"
            value={link.pasted}
            onChange={link.onPaste}
            onLeave={() => form.recheck('token')}
            problem={form.problemOf('token')}
          />
        )}
        <TextField
          id="email"
          type="email"
          label={texts.email}
          hint={texts.emailHint}
          autoComplete="email"
          value={email}
          onChange={onEmail}
          onLeave={() => form.recheck('email')}
          problem={form.problemOf('email')}
        />
        <Actions>
          <Button type="submit" look="primary" busy={form.busy}>
            {texts.askCode}
          </Button>
          <Button
            look="subtle"
            onClick={() => {
              hasCode.current = true
              form.submit()
            }}
          >
            {texts.haveCode}
          </Button>
        </Actions>
      </form>
    </Page>
  )
}
