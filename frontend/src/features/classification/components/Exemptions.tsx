import type { ClassificationExemptionsRead as ExemptionsRead } from '#api-types'
import { useTexts } from '../../../i18n'
import { exemptionTexts } from '../exemptionTexts'
import { ExemptionWords } from './ExemptionWords'

/** The exemptions of article 6(3), when one is claimed or none is ruled out. */
export function Exemptions({ read }: { readonly read: ExemptionsRead }) {
  const texts = useTexts(exemptionTexts)
  return (
    <section aria-labelledby="exemptions">
      <h2 id="exemptions">{texts.title}</h2>
      <p>{texts.intro}</p>
      <p>
        {read.claimed.length === 0 && !read.claimedByVendor && texts.notClaimed}
        {read.claimed.length > 0 && texts.claimed(read.claimed.length)}{' '}
        {read.claimedByVendor && texts.claimedByVendor}
      </p>
      <ExemptionWords explained={read.explained} claimed={read.claimed} />
    </section>
  )
}
