import type { ProcurementViewTeamMemberView } from '#api-types'
import { useTexts } from '../../../i18n'
import { SummaryList } from '../../../ui'
import { raciOrder } from '../raci'
import { procurementTexts } from '../texts'

/** Who has which part. */
export function TeamSummary({ team }: { readonly team: readonly ProcurementViewTeamMemberView[] }) {
  const texts = useTexts(procurementTexts)
  return (
    <SummaryList
      rows={raciOrder
        .map(part => ({
          key: texts[part],
          value: team
            .filter(member => member.raci === part)
            .map(member => member.person.name)
            .join(', '),
        }))
        .filter(({ value }) => value !== '')}
    />
  )
}
