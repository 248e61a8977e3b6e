import type { OfferPurposeView } from '#api-types'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { useAccess } from '../../../app/access'
import { useTexts } from '../../../i18n'
import { Actions, LinkButton, Loaded, Page } from '../../../ui'
import { getOfferPurpose } from '../api'
import { Agree } from '../components/Agree'
import { OfferPurpose } from '../components/OfferPurpose'
import { purposeTexts } from '../texts'

/** For staff: what the vendor proposes, what is changed, and who agreed. */
export default function OfferPurposePage() {
  const { offerId = '' } = useParams()
  const query = useQuery({
    queryKey: ['purpose', offerId],
    queryFn: () => getOfferPurpose(offerId),
  })
  return <Loaded query={query}>{view => <OfStaff view={view} />}</Loaded>
}

function OfStaff({ view }: { readonly view: OfferPurposeView }) {
  const texts = useTexts(purposeTexts)
  const queries = useQueryClient()
  const access = useAccess('offers', view.offerId)
  // Who takes part reads: the body agrees the purpose.
  const roles = access == null || access.keeper != null ? [] : access.roles
  const [agreedNow, setAgreedNow] = useState(false)
  const mayChange = roles.includes('PURCHASER') || roles.includes('CONTRACT_MANAGER')
  return (
    <Page
      title={texts.title}
      caption={`${view.vendorName} – ${view.systemName}`}
      back={{ to: `/procurements/${view.procurementId}`, label: texts.back }}
      action={<LinkButton to={`/offers/${view.offerId}/classification`}>{texts.toClassification}</LinkButton>}
    >
      <p>{texts.offerIntro}</p>
      <OfferPurpose
        view={view}
        agreedNow={agreedNow}
        agree={
          roles.includes('CONTRACT_MANAGER') ? (
            <Agree
              view={view}
              party="INSTITUTION"
              onAgreed={agreed => {
                queries.setQueryData(['purpose', view.offerId], agreed)
                setAgreedNow(true)
              }}
            />
          ) : (
            !view.sealed && <p>{texts.onlyContractManager}</p>
          )
        }
        change={
          mayChange &&
          (!view.sealed || view.notNow == null) && (
            <>
              {view.sealed && <p>{texts.newVersionIntro}</p>}
              <Actions>
                <LinkButton to={`/offers/${view.offerId}/purpose/text`}>
                  {view.sealed ? texts.newVersion : texts.changeText}
                </LinkButton>
              </Actions>
            </>
          )
        }
      />
    </Page>
  )
}
