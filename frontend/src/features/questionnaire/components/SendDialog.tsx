import { useState } from 'react'
import type { IssuedAnswer, QuestionnaireView } from '#api-types'
import { newIdempotencyKey, useSubmission } from '../../../api'
import { useSession } from '../../../app/session'
import { useTexts, useWords } from '../../../i18n'
import { Actions, Button, Dialog, ErrorSummary } from '../../../ui'
import { issue } from '../api'
import { composeTexts } from '../texts'

interface SendDialogProps {
  readonly view: QuestionnaireView
  readonly onClose: () => void
  readonly onSent: (answer: IssuedAnswer) => void
}

/** Says what sending does, and to whom, before it is done. */
export function SendDialog({ view, onClose, onSent }: SendDialogProps) {
  const texts = useTexts(composeTexts)
  const words = useWords()
  const { session } = useSession()
  const [key] = useState(newIdempotencyKey)
  const form = useSubmission({
    send: () => issue(view.procurementId, view.version, key),
    onDone: onSent,
  })
  return (
    <Dialog title={texts.sendTitle(view.recipients.length)} onClose={onClose}>
      <ErrorSummary problems={form.problems} attempt={form.attempt} />
      <ul>
        {view.recipients.map(one => (
          <li key={one.offerId}>
            {one.vendorName}: {one.contactName}, {one.contactEmail}
          </li>
        ))}
      </ul>
      <p>{texts.sendText(view.deadline ? words.dateTime(view.deadline) : '')}</p>
      <p>{session.mail ? texts.sendMail : texts.sendLinks}</p>
      <Actions>
        <Button look="primary" busy={form.busy} onClick={() => form.submit()}>
          {texts.sendNow}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </Actions>
    </Dialog>
  )
}
