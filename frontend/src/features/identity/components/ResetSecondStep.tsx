import { useState } from 'react'
import { useSubmission } from '../../../api'
import { useTexts } from '../../../i18n'
import { Actions, Button, Dialog, ErrorSummary, Notice } from '../../../ui'
import { resetSecondStep } from '../api'
import { signInTexts } from '../signInTexts'

/** For a colleague who has lost both the app and the recovery codes. */
export function ResetSecondStep({ id, name }: { readonly id: string; readonly name: string }) {
  const texts = useTexts(signInTexts)
  const [asking, setAsking] = useState(false)
  const [done, setDone] = useState(false)
  const form = useSubmission({
    send: () => resetSecondStep(id),
    onDone: () => {
      setAsking(false)
      setDone(true)
    },
  })
  return (
    <section aria-labelledby="second-step">
      <h2 id="second-step">{texts.secondStep}</h2>
      <p>{texts.resetHelp}</p>
      <Button onClick={() => setAsking(true)}>{texts.reset}</Button>
      <div role="status">{done && <Notice kind="success" title={texts.resetDone(name)} />}</div>
      {asking && (
        <Dialog title={texts.resetTitle(name)} onClose={() => setAsking(false)}>
          <ErrorSummary problems={form.problems} attempt={form.attempt} />
          <p>{texts.resetSure}</p>
          <Actions>
            <Button look="danger" busy={form.busy} onClick={form.submit}>
              {texts.reset}
            </Button>
            <Button onClick={() => setAsking(false)}>{texts.cancel}</Button>
          </Actions>
        </Dialog>
      )}
    </section>
  )
}
