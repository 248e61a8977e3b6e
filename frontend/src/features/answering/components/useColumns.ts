import type { QuestionViewColumnView } from '#api-types'
import { useText } from '../../../i18n'
import type { InputColumn } from '../../../ui'

const types: Readonly<Record<string, InputColumn['type']>> = {
  text: 'text',
  number: 'number',
  date: 'date',
  choice: 'choice',
  'multi-choice': 'multi-choice',
}

/** The columns of a question as an input table takes them. */
export function useColumns(columns: readonly QuestionViewColumnView[]): readonly InputColumn[] {
  const text = useText()
  return columns.map(column => ({
    key: column.id,
    label: text(column.label),
    type: types[column.type] ?? 'text',
    options: column.options.map(option => ({ value: option.value, label: text(option.label) })),
  }))
}
