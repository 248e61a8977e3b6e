import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useVendor } from '../../../app/session'
import { useTexts } from '../../../i18n'
import { Loaded, Page } from '../../../ui'
import { OnlySignatories } from '../../questionnaire/shared'
import { getOfferPurpose } from '../api'
import { Agree } from '../components/Agree'
import { OfferPurpose } from '../components/OfferPurpose'
import { purposeTexts } from '../texts'

/** For the vendor: the text to read and agree with. */
export default function VendorPurposePage() {
  const texts = useTexts(purposeTexts)
  const queries = useQueryClient()
  const { offerId, signatory } = useVendor()
  const [agreedNow, setAgreedNow] = useState(false)
  const query = useQuery({
    queryKey: ['purpose', offerId],
    queryFn: () => getOfferPurpose(offerId),
  })
  return (
    <Loaded query={query}>
      {view => (
        <Page title={texts.title} caption={view.systemName} back={{ to: '/', label: texts.backToStart }}>
          <p>{texts.vendorIntro}</p>
          <OfferPurpose
            view={view}
            agreedNow={agreedNow}
            agree={
              signatory ? (
                <Agree
                  view={view}
                  party="VENDOR"
                  onAgreed={agreed => {
                    queries.setQueryData(['purpose', offerId], agreed)
                    setAgreedNow(true)
                  }}
                />
              ) : view.sealed ? null : (
                <OnlySignatories what="agree" />
              )
            }
          />
        </Page>
      )}
    </Loaded>
  )
}
