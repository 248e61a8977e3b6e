import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useSubmission } from '../../../api'
import { useTexts } from '../../../i18n'
import { Button, DateField, Loaded, Page, TextArea } from '../../../ui'
import { keepLonger, useReadAgain, useRetention } from '../api'
import { retentionTexts } from '../texts'

/** A file is kept until a day in any case, as for a dispute. */
export default function LongerPage() {
  const { id = '' } = useParams()
  const query = useRetention(id)
  return <Loaded query={query}>{view => <Longer id={id} title={view.title} />}</Loaded>
}

function Longer({ id, title }: { readonly id: string; readonly title: string }) {
  const texts = useTexts(retentionTexts)
  const navigate = useNavigate()
  const readAgain = useReadAgain()
  const [until, setUntil] = useState('')
  const [reason, setReason] = useState('')
  const here = `/procurements/${id}/retention`
  const form = useSubmission({
    check: () => [
      ...(until === '' ? [{ field: 'until', message: texts.untilWrong }] : []),
      ...(reason.trim() === '' ? [{ field: 'reason', message: texts.reasonMissing }] : []),
    ],
    send: () => keepLonger(id, until, reason),
    onDone: () => {
      void readAgain()
      void navigate(here)
    },
  })
  return (
    <Page title={texts.longerTitle} caption={title} back={{ to: here, label: texts.title }} form={form}>
      <p>{texts.longerHelp}</p>
      <form noValidate onSubmit={form.submit}>
        <DateField
          id="until"
          label={texts.until}
          value={until}
          onChange={entry => setUntil(entry.kind === 'value' ? entry.value : '')}
          problem={form.problemOf('until')}
        />
        <TextArea
          id="reason"
          label={texts.longerReason}
          value={reason}
          limit={2000}
          onChange={setReason}
          problem={form.problemOf('reason')}
        />
        <Button type="submit" look="primary" busy={form.busy}>
          {texts.longer}
        </Button>
      </form>
    </Page>
  )
}
