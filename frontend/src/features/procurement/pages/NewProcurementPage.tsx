import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useRequestKey, useSubmission } from '../../../api'
import { useTexts } from '../../../i18n'
import { Button, Page } from '../../../ui'
import { openProcurement } from '../api'
import { checkHead, HeadFields, newHead, requestOf } from '../components/HeadFields'
import { procurementTexts } from '../texts'

/** Where a procurement starts: with a need. */
export default function NewProcurementPage() {
  const texts = useTexts(procurementTexts)
  const navigate = useNavigate()
  const [head, setHead] = useState(newHead)
  const key = useRequestKey()
  const form = useSubmission({
    check: () => checkHead(head, texts),
    send: () => openProcurement(requestOf(head), key.of(requestOf(head))),
    onDone: opened => void navigate(`/procurements/${opened.id}`),
  })
  return (
    <Page title={texts.newTitle} back={{ to: '/procurements', label: texts.listTitle }} form={form}>
      <p>{texts.newIntro}</p>
      <form noValidate onSubmit={form.submit}>
        <HeadFields head={head} onChange={setHead} form={form} />
        <Button type="submit" look="primary" busy={form.busy}>
          {texts.create}
        </Button>
      </form>
    </Page>
  )
}
