import type { ExemptionsView } from '#api-types'
import { useTexts } from '../../../i18n'
import { Details } from '../../../ui'
import { exemptionTexts } from '../exemptionTexts'
import { ExemptionWords } from './ExemptionWords'

interface ExemptionHelpProps {
  readonly explained: ExemptionsView
  /** The question it stands beside. */
  readonly about: string
}

/** What each exemption means, beside the question on which one might be relied on. */
export function ExemptionHelp({ explained, about }: ExemptionHelpProps) {
  const texts = useTexts(exemptionTexts)
  return (
    <Details summary={texts.inHelp} about={about}>
      <ExemptionWords explained={explained} />
    </Details>
  )
}
