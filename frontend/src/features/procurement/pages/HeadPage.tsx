import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { ProcurementView } from '#api-types'
import { isProblem, useSubmission } from '../../../api'
import { useAccess } from '../../../app/access'
import { useTexts } from '../../../i18n'
import { Button, Loaded, Notice, Page } from '../../../ui'
import { changeHead, getProcurement } from '../api'
import { HeadSummary } from '../components/HeadSummary'
import { ReadOnlyPart } from '../components/ReadOnlyPart'
import { checkHead, headOf, HeadFields, requestOf } from '../components/HeadFields'
import { useProcurement, useReadAgain } from '../queries'
import { procurementTexts } from '../texts'

/** Title, need, language and planned deadline. */
export default function HeadPage() {
  const { id = '' } = useParams()
  const query = useProcurement(id)
  const texts = useTexts(procurementTexts)
  const roles = useAccess('procurements', id)?.roles
  return roles === undefined ? null : (
    <Loaded query={query}>
      {procurement =>
        roles.includes('PURCHASER') ? (
          <HeadForm procurement={procurement} />
        ) : (
          <ReadOnlyPart procurement={procurement} title={texts.details}>
            <HeadSummary procurement={procurement} />
          </ReadOnlyPart>
        )
      }
    </Loaded>
  )
}

function HeadForm({ procurement }: { readonly procurement: ProcurementView }) {
  const texts = useTexts(procurementTexts)
  const navigate = useNavigate()
  const readAgain = useReadAgain(procurement.id)
  const [head, setHead] = useState(() => headOf(procurement))
  // What somebody else saved while this form was open; saving again stands on it.
  const [theirs, setTheirs] = useState<ProcurementView>()
  const based = theirs ?? procurement

  const form = useSubmission({
    check: () => checkHead(head, texts),
    send: async () => {
      try {
        await changeHead(procurement.id, requestOf(head, based), based.version)
      } catch (error) {
        if (isProblem(error, '/problems/procurement/stale-procurement')) {
          setTheirs(await getProcurement(procurement.id))
        }
        throw error
      }
    },
    onDone: () => {
      void readAgain()
      void navigate(`/procurements/${procurement.id}`)
    },
  })
  return (
    <Page
      title={texts.changeTitle}
      caption={procurement.title}
      back={{ to: `/procurements/${procurement.id}`, label: procurement.title }}
      form={form}
    >
      {theirs !== undefined && (
        <Notice kind="warning" role="status" title={texts.version}>
          <p>{texts.versionHelp}</p>
          <HeadSummary procurement={theirs} withTitle />
        </Notice>
      )}
      <form noValidate onSubmit={form.submit}>
        <HeadFields head={head} planned={!based.answersUntil} onChange={setHead} form={form} />
        <Button type="submit" look="primary" busy={form.busy}>
          {texts.save}
        </Button>
      </form>
    </Page>
  )
}
