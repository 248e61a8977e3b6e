import { useState } from 'react'
import { useSubmission } from '../../../api'
import { useSession } from '../../../app/session'
import { useTexts } from '../../../i18n'
import { Actions, Button, Dialog, ErrorSummary } from '../../../ui'
import { removeSample } from '../api'
import { sampleTexts } from '../texts'

/** Takes the made-up institution away; absent in a real one. */
export function SamplePart() {
  const texts = useTexts(sampleTexts)
  const { session } = useSession()
  const [asking, setAsking] = useState(false)
  const form = useSubmission({
    send: removeSample,
    // A whole new page: nothing of the institution that is gone stays in this one.
    onDone: ({ setUpLink }) => window.location.assign(setUpLink ?? '/'),
  })
  if (!session.sample) {
    return null
  }
  return (
    <section>
      <h2>{texts.title}</h2>
      <p>{texts.help}</p>
      <Button look="danger" onClick={() => setAsking(true)}>
        {texts.remove}
      </Button>
      {asking && (
        <Dialog title={texts.sure} onClose={() => setAsking(false)}>
          <ErrorSummary problems={form.problems} attempt={form.attempt} />
          <p>{texts.sureHelp}</p>
          <Actions>
            <Button look="danger" busy={form.busy} onClick={() => form.submit()}>
              {texts.really}
            </Button>
            <Button onClick={() => setAsking(false)}>{texts.keep}</Button>
          </Actions>
        </Dialog>
      )}
    </section>
  )
}
