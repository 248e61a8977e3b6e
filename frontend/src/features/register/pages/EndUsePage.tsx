import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useSubmission } from '../../../api'
import { useTexts } from '../../../i18n'
import { Button, DateField, Loaded, Page, TextArea } from '../../../ui'
import { endUse, getSystem } from '../api'
import { registerTexts } from '../texts'

/** A system is in use no longer. */
export default function EndUsePage() {
  const { id = '' } = useParams()
  const query = useQuery({ queryKey: ['system', id], queryFn: () => getSystem(id) })
  return <Loaded query={query}>{view => <EndUse id={id} name={view.system.name} />}</Loaded>
}

function EndUse({ id, name }: { readonly id: string; readonly name: string }) {
  const texts = useTexts(registerTexts)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [on, setOn] = useState('')
  const [reason, setReason] = useState('')
  const here = `/systems/${id}`
  const form = useSubmission({
    check: () => [
      ...(on === '' ? [{ field: 'on', message: texts.endOnWrong }] : []),
      ...(reason.trim() === '' ? [{ field: 'reason', message: texts.endReasonMissing }] : []),
    ],
    send: () => endUse(id, on, reason),
    onDone: () => {
      void queries.invalidateQueries()
      void navigate(here)
    },
  })
  return (
    <Page title={texts.endTitle} caption={name} back={{ to: here, label: name }} form={form}>
      <p>{texts.endHelp}</p>
      <form noValidate onSubmit={form.submit}>
        <DateField
          id="on"
          label={texts.endOn}
          value={on}
          onChange={entry => setOn(entry.kind === 'value' ? entry.value : '')}
          problem={form.problemOf('on')}
        />
        <TextArea
          id="reason"
          label={texts.endReason}
          value={reason}
          limit={2000}
          onChange={setReason}
          problem={form.problemOf('reason')}
        />
        <Button type="submit" look="primary" busy={form.busy}>
          {texts.endSave}
        </Button>
      </form>
    </Page>
  )
}
