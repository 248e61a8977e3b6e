import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { OutcomeView, OutcomeViewPurposeView } from '#api-types'
import { useVendor } from '../../../app/session'
import { useTexts } from '../../../i18n'
import { Details, LinkButton, Loaded, Page } from '../../../ui'
import { getOutcome } from '../api'
import { Statement } from '../components/Statement'
import { vendorTexts } from '../vendorTexts'

/** What the institution found before it asked, for the vendor to read; a point may be contested. */
export default function OutcomePage() {
  const { offerId } = useVendor()
  const query = useQuery({ queryKey: ['outcome', offerId], queryFn: () => getOutcome(offerId) })
  return <Loaded query={query}>{outcome => <Outcome outcome={outcome} />}</Loaded>
}

function Outcome({ outcome }: { readonly outcome: OutcomeView }) {
  const texts = useTexts(vendorTexts)
  const vendor = useVendor()
  const queries = useQueryClient()
  const [said, say] = useState('')
  async function changed(message: string) {
    await queries.invalidateQueries({ queryKey: ['outcome', vendor.offerId] })
    say(message)
  }
  const list = (statements: OutcomeView['main']) => (
    <div className="statements">
      {statements.map(statement => (
        <Statement key={statement.fact} statement={statement} open={outcome.open} onChanged={changed} />
      ))}
    </div>
  )
  return (
    <Page title={texts.outcomeTitle} caption={vendor.procurementTitle} back={{ to: '/', label: texts.back }}>
      <p>{texts.outcomeIntro(vendor.institution)}</p>
      <p role="status">{said}</p>
      <h2>{texts.purpose}</h2>
      {outcome.purpose ? <Purpose purpose={outcome.purpose} /> : <p>{texts.purposeMissing}</p>}
      <h2>{texts.main}</h2>
      {list(outcome.main)}
      <Details summary={texts.further}>{list(outcome.further)}</Details>
      <LinkButton to="/" look="primary">
        {texts.toQuestions}
      </LinkButton>
    </Page>
  )
}

function Purpose({ purpose }: { readonly purpose: OutcomeViewPurposeView }) {
  const texts = useTexts(vendorTexts)
  return (
    <>
      <blockquote className="purpose-sentence">{purpose.sentence}</blockquote>
      {purpose.allowedUses.length > 0 && (
        <>
          <h3>{texts.allowed}</h3>
          <ul>
            {purpose.allowedUses.map(use => (
              <li key={use}>{use}</li>
            ))}
          </ul>
        </>
      )}
      {purpose.excludedUses.length > 0 && (
        <>
          <h3>{texts.excluded}</h3>
          <ul>
            {purpose.excludedUses.map(({ use, why }) => (
              <li key={use}>
                {use}
                {why !== '' && ` (${why})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
