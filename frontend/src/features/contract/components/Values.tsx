import type { PackageContentClauseEntry as ClauseEntry, PackageView } from '#api-types'
import { useText, useTexts } from '../../../i18n'
import { SummaryList } from '../../../ui'
import { contractTexts } from '../texts'
import { useMayChange } from '../usePackage'
import { ReadValue } from './ReadValue'
import { ValueForm } from './ValueForm'

interface ValuesProps {
  readonly read: PackageView
  readonly clause: ClauseEntry
}

/** What stands in the places of a clause: to fill in while it is a draft, to read afterwards. */
export function Values({ read, clause }: ValuesProps) {
  const texts = useTexts(contractTexts)
  const text = useText()
  const mayChange = useMayChange(read)
  const asked = read.values[clause.id] ?? []
  if (!clause.included) {
    return <p>{texts.notIncluded}</p>
  }
  if (read.frozen != null) {
    return clause.values.length === 0 ? (
      <p>{texts.noValues}</p>
    ) : (
      <SummaryList
        rows={clause.values.map(({ label, words }) => ({
          key: text(label),
          value: words == null ? '–' : text(words),
        }))}
      />
    )
  }
  if (asked.length === 0) {
    return <p>{texts.noValues}</p>
  }
  return mayChange ? (
    <ValueForm offerId={read.offerId} clauseId={clause.id} asked={asked} />
  ) : (
    asked.map(value => <ReadValue key={value.name} asked={value} />)
  )
}
