import type { PurposeView } from '#api-types'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { useAccess } from '../../../app/access'
import { useSubmission } from '../../../api'
import { useTexts } from '../../../i18n'
import { Actions, Button, LinkButton, Loaded, Notice, Page } from '../../../ui'
import { getPurpose, recordPurpose, savePurpose } from '../api'
import { DraftEditor } from '../components/DraftEditor'
import { PurposeText } from '../components/PurposeText'
import { Versions } from '../components/Versions'
import { purposeTexts } from '../texts'
import { unsaved, useDraft } from '../useDraft'

/** The institution's own purpose: written, checked, recorded. */
export default function ProcurementPurposePage() {
  const { id = '' } = useParams()
  const access = useAccess('procurements', id)
  const query = useQuery({
    queryKey: ['purpose', id],
    queryFn: () => getPurpose(id),
    // Read anew when the page opens, and not replaced under somebody's hands.
    staleTime: Infinity,
    gcTime: 0,
  })
  return (
    <Loaded query={query}>
      {view =>
        view.frozen || access?.roles.includes('PURCHASER') !== true ? (
          <Read view={view} />
        ) : (
          <Write first={view} />
        )
      }
    </Loaded>
  )
}

function Read({ view }: { readonly view: PurposeView }) {
  const texts = useTexts(purposeTexts)
  return (
    <Page
      title={texts.title}
      caption={view.procurementTitle}
      back={backTo(view, texts.back)}
      action={<ToClassification view={view} />}
    >
      <p>{texts.intro}</p>
      {view.frozen && <Notice title={texts.frozen} />}
      <PurposeText fields={view.draft.fields} />
      <Versions versions={view.versions} />
    </Page>
  )
}

function Write({ first }: { readonly first: PurposeView }) {
  const texts = useTexts(purposeTexts)
  const [recorded, setRecorded] = useState(false)
  const id = first.procurementId
  const writing = useDraft(first, {
    save: (purpose, version) => savePurpose(id, purpose, version),
    read: () => getPurpose(id),
    onSaved: () => setRecorded(false),
  })
  const form = useSubmission({
    send: async () => recordPurpose(id, (await writing.settle()).draft.sha256),
    refusals: { [unsaved]: texts.saveFirst },
    onDone: view => {
      writing.adopt(view)
      setRecorded(true)
    },
  })
  const { view } = writing
  const isLast = view.lastVersion
  return (
    <Page
      title={texts.title}
      caption={view.procurementTitle}
      back={backTo(view, texts.back)}
      form={form}
      action={<ToClassification view={view} />}
    >
      <p>{texts.intro}</p>
      {view.draft.version === 0 && <Notice title={texts.prefilled} />}
      <div role="status">{recorded && <Notice kind="success" title={texts.recorded} />}</div>
      <p>{texts.needSaid}</p>
      <form noValidate onSubmit={form.submit}>
        <DraftEditor writing={writing} offered={false} problemOf={form.problemOf} />
        <p>{isLast ? texts.recordedLatest : texts.recordIntro}</p>
        <Actions>
          <Button type="submit" look="primary" busy={form.busy}>
            {texts.record}
          </Button>
        </Actions>
      </form>
      <Versions versions={view.versions} />
    </Page>
  )
}

function ToClassification({ view }: { readonly view: PurposeView }) {
  const texts = useTexts(purposeTexts)
  return (
    <LinkButton to={`/procurements/${view.procurementId}/classification`}>
      {texts.toClassification}
    </LinkButton>
  )
}

function backTo(view: PurposeView, label: string) {
  return { to: `/procurements/${view.procurementId}`, label }
}
