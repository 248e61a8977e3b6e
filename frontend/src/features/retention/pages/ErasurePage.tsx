import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from 'react-router'
import type { RetentionView } from '#api-types'
import { useSubmission } from '../../../api'
import { useTexts } from '../../../i18n'
import { Actions, Button, LinkButton, Loaded, Notice, Page } from '../../../ui'
import { eraseFile, useRetention } from '../api'
import { retentionTexts } from '../texts'

/** The last look before a file is erased for good. */
export default function ErasurePage() {
  const { id = '' } = useParams()
  const query = useRetention(id)
  return <Loaded query={query}>{view => <Erasure view={view} />}</Loaded>
}

function Erasure({ view }: { readonly view: RetentionView }) {
  const texts = useTexts(retentionTexts)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const list = '/administration/retention'
  const form = useSubmission({
    send: () => eraseFile(view.procurementId),
    onDone: () => {
      void navigate(list, { state: { erased: true } })
      void queries.invalidateQueries({ queryKey: ['retention'] })
    },
  })
  return (
    <Page
      title={texts.erasureTitle}
      caption={view.title}
      back={{ to: list, label: texts.listTitle }}
      form={form}
    >
      {view.status === 'DUE' ? (
        <>
          <Notice kind="warning" title={view.title}>
            <p>{texts.erasureHelp}</p>
          </Notice>
          <p>{texts.erasureStays}</p>
          <Actions>
            <Button look="danger" busy={form.busy} onClick={form.submit}>
              {texts.eraseNow}
            </Button>
            <LinkButton to={`/procurements/${view.procurementId}/retention/longer`}>
              {texts.longer}
            </LinkButton>
          </Actions>
        </>
      ) : (
        <p>{texts.notYet}</p>
      )}
    </Page>
  )
}
