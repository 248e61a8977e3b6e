import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useSubmission } from '../../../api'
import { useTexts } from '../../../i18n'
import { Button, Loaded, Page, TextArea } from '../../../ui'
import { closeProcurement, useReadAgain, useRetention } from '../api'
import { retentionTexts } from '../texts'

/** No contract, or no further one, comes of a procurement. */
export default function ClosingPage() {
  const { id = '' } = useParams()
  const query = useRetention(id)
  return <Loaded query={query}>{view => <Closing id={id} title={view.title} />}</Loaded>
}

function Closing({ id, title }: { readonly id: string; readonly title: string }) {
  const texts = useTexts(retentionTexts)
  const navigate = useNavigate()
  const readAgain = useReadAgain()
  const [reason, setReason] = useState('')
  const here = `/procurements/${id}/retention`
  const form = useSubmission({
    check: () => (reason.trim() === '' ? [{ field: 'reason', message: texts.reasonMissing }] : []),
    send: () => closeProcurement(id, reason),
    onDone: () => {
      void readAgain()
      void navigate(here)
    },
  })
  return (
    <Page title={texts.closingTitle} caption={title} back={{ to: here, label: texts.title }} form={form}>
      <p>{texts.closingHelp}</p>
      <form noValidate onSubmit={form.submit}>
        <TextArea
          id="reason"
          label={texts.closingReason}
          value={reason}
          limit={2000}
          onChange={setReason}
          problem={form.problemOf('reason')}
        />
        <Button type="submit" look="primary" busy={form.busy}>
          {texts.close}
        </Button>
      </form>
    </Page>
  )
}
