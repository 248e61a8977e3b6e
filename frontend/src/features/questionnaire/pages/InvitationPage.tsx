import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { useSubmission } from '../../../api'
import { useSession } from '../../../app/session'
import { useTexts } from '../../../i18n'
import { Button, Notice, Page, TextField } from '../../../ui'
import { openInvitation } from '../api'
import { tokenIn } from '../token'
import { vendorTexts } from '../vendorTexts'

/**
 * Opened by the link of an invitation. Nothing happens until somebody presses the button: mail scanners open links
 * before people do. The token is taken out of the address, so that it stays out of history and logs.
 */
export default function InvitationPage() {
  const texts = useTexts(vendorTexts)
  const navigate = useNavigate()
  const { session, refresh } = useSession()
  const [linked, link] = useState(() => tokenIn(location.hash))
  const [pasted, paste] = useState('')
  const token = linked ?? tokenIn(pasted)
  useEffect(() => {
    // Another link pasted into the address of this page changes what stands behind the # alone.
    const take = () => {
      if (location.hash !== '') {
        link(tokenIn(location.hash))
        history.replaceState(history.state, '', location.pathname)
      }
    }
    take()
    addEventListener('hashchange', take)
    return () => removeEventListener('hashchange', take)
  }, [])
  const form = useSubmission({
    check: () => (token === undefined ? [{ field: 'token', message: texts.pasteMissing }] : []),
    send: () => openInvitation(token ?? ''),
    onDone: () => void refresh().then(() => navigate('/', { replace: true })),
    refusals: { '/problems/identity/invitation-not-valid': texts.invitationRefused },
  })
  return (
    <Page title={linked === undefined ? texts.pasteTitle : texts.invitationTitle} form={form}>
      <p>{linked === undefined ? texts.pasteText : texts.invitationText}</p>
      {session.person && (
        <Notice title={texts.signedInTitle}>
          <p>{texts.signedInText}</p>
        </Notice>
      )}
      <form noValidate onSubmit={form.submit}>
        {linked === undefined && (
          <TextField
            id="token"
            label={texts.pasteLabel}
            autoComplete="off"
            value={pasted}
            onChange={paste}
            onLeave={() => form.recheck('token')}
            problem={form.problemOf('token')}
          />
        )}
        <Button type="submit" look="primary" busy={form.busy}>
          {texts.open}
        </Button>
      </form>
    </Page>
  )
}
