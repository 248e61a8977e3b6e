import type { PackageViewValueView as ValueView } from '#api-types'
import { useLanguage, useText, useTexts } from '../../../i18n'
import { DataTable, SummaryList } from '../../../ui'
import { valueField } from '../places'
import { contractTexts } from '../texts'
import { cellWords, rowsOf, wordsOf } from '../values'
import { Origin } from './Origin'

/** A value that is not typed here. */
export function ReadValue({ asked }: { readonly asked: ValueView }) {
  const texts = useTexts(contractTexts)
  const text = useText()
  const { language } = useLanguage()
  const label = text(asked.label)
  const rows = rowsOf(asked.value).map((row, i) => ({ key: String(i), row }))
  const unit = asked.unit == null || asked.value == null ? '' : ` ${text(asked.unit)}`
  return (
    <div className="contract-value" id={valueField(asked.name)} tabIndex={-1}>
      {asked.kind === 'TABLE' ? (
        <>
          <DataTable
            caption={label}
            rows={rows}
            keyOf={({ key }) => key}
            columns={asked.columns.map(column => ({
              key: column.id,
              header: text(column.label),
              cell: ({ row }: (typeof rows)[number]) => cellWords(row[column.id], column.options, language),
            }))}
            empty={`${label}: ${texts.missing}`}
          />
          <Origin asked={asked} />
        </>
      ) : (
        <SummaryList
          rows={[{ key: label, value: wordsOf(asked, language) + unit, note: <Origin asked={asked} /> }]}
        />
      )}
    </div>
  )
}
