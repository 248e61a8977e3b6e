import type { OfferPurposeView } from '#api-types'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from 'react-router'
import { useSubmission } from '../../../api'
import { useTexts } from '../../../i18n'
import { Actions, Button, Loaded, Notice, Page } from '../../../ui'
import { getOfferPurpose, saveOfferPurpose } from '../api'
import { DraftEditor } from '../components/DraftEditor'
import { purposeTexts } from '../texts'
import { unsaved, useDraft } from '../useDraft'

/** For staff: the text that both sides are to agree. */
export default function OfferTextPage() {
  const { offerId = '' } = useParams()
  const query = useQuery({
    queryKey: ['purpose-text', offerId],
    queryFn: () => getOfferPurpose(offerId),
    // Read anew when the page opens, and not replaced under somebody's hands.
    staleTime: Infinity,
    gcTime: 0,
  })
  return <Loaded query={query}>{view => <Write first={view} />}</Loaded>
}

function Write({ first }: { readonly first: OfferPurposeView }) {
  const texts = useTexts(purposeTexts)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { offerId } = first
  const writing = useDraft(first, {
    save: (purpose, version) => saveOfferPurpose(offerId, purpose, version),
    read: () => getOfferPurpose(offerId),
    onSaved: view => void queries.setQueryData(['purpose', offerId], view),
  })
  const form = useSubmission({
    send: writing.settle,
    refusals: { [unsaved]: texts.saveFirst },
    onDone: () => void navigate(`/offers/${offerId}/purpose`),
  })
  return (
    <Page
      title={first.sealed ? texts.newVersion : texts.offerTextTitle}
      caption={`${first.vendorName} – ${first.systemName}`}
      back={{ to: `/offers/${offerId}/purpose`, label: texts.backToPurpose }}
      form={form}
    >
      <Notice title={first.sealed ? texts.newVersionNotice : texts.offerTextIntro} />
      <form noValidate onSubmit={form.submit}>
        <DraftEditor writing={writing} offered problemOf={form.problemOf} />
        <Actions>
          <Button type="submit" look="primary" busy={form.busy}>
            {texts.done}
          </Button>
        </Actions>
      </form>
    </Page>
  )
}
