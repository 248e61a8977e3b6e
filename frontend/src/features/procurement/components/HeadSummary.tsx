import type { ProcurementView } from '#api-types'
import { useTexts } from '../../../i18n'
import { ExactDateTime, SummaryList } from '../../../ui'
import { procurementTexts } from '../texts'

interface HeadSummaryProps {
  readonly procurement: ProcurementView
  /** Where the title does not stand above it. */
  readonly withTitle?: boolean
}

/** What the procurement is about, to read: the deadline as it was sent; before that, as planned. */
export function HeadSummary({ procurement, withTitle = false }: HeadSummaryProps) {
  const texts = useTexts(procurementTexts)
  const deadline = procurement.answersUntil ?? procurement.deadline
  return (
    <SummaryList
      rows={[
        ...(withTitle ? [{ key: texts.title, value: procurement.title }] : []),
        { key: texts.need, value: procurement.need },
        { key: texts.language, value: procurement.language === 'nl' ? texts.dutch : texts.english },
        { key: texts.deadline, value: deadline ? <ExactDateTime value={deadline} /> : undefined },
        { key: texts.owner, value: procurement.owner.name },
        ...(procurement.frozenAt
          ? [{ key: texts.frozenAt, value: <ExactDateTime value={procurement.frozenAt} /> }]
          : []),
      ]}
    />
  )
}
