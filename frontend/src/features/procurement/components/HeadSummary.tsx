import type { ProcurementView } from '#api-types'
import { useTexts } from '../../../i18n'
import { ExactDateTime, SummaryList } from '../../../ui'
import { procurementTexts } from '../texts'

/** What the procurement is about, to read. */
export function HeadSummary({ procurement }: { readonly procurement: ProcurementView }) {
  const texts = useTexts(procurementTexts)
  return (
    <SummaryList
      rows={[
        { key: texts.title, value: procurement.title },
        { key: texts.need, value: procurement.need },
        { key: texts.language, value: procurement.language === 'nl' ? texts.dutch : texts.english },
        {
          key: texts.deadline,
          value: procurement.deadline ? <ExactDateTime value={procurement.deadline} /> : undefined,
        },
        { key: texts.owner, value: procurement.owner.name },
        ...(procurement.frozenAt
          ? [{ key: texts.frozenAt, value: <ExactDateTime value={procurement.frozenAt} /> }]
          : []),
      ]}
    />
  )
}
