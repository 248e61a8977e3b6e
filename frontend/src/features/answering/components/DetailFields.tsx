import { CheckboxGroup, DateField, Select, TextField, type InputColumn, type InputRow } from '../../../ui'
import { codesOf } from '../answers'

interface DetailFieldsProps {
  readonly id: string
  readonly columns: readonly InputColumn[]
  readonly cells: InputRow
  readonly onChange: (cells: InputRow) => void
  readonly problemOf: (column: string) => string | undefined
}

/** What a choice asks more, one field per column. */
export function DetailFields({ id, columns, cells, onChange, problemOf }: DetailFieldsProps) {
  return (
    <div className="option-below">
      {columns.map(column => (
        <Detail
          key={column.key}
          id={`${id}-details-${column.key}`}
          column={column}
          cell={cells[column.key] ?? ''}
          onChange={cell => onChange({ ...cells, [column.key]: cell })}
          problem={problemOf(column.key)}
        />
      ))}
    </div>
  )
}

interface DetailProps {
  readonly id: string
  readonly column: InputColumn
  readonly cell: string
  readonly onChange: (cell: string) => void
  readonly problem: string | undefined
}

function Detail({ id, column, cell, onChange, problem }: DetailProps) {
  const field = { id, label: column.label, problem, need: 'open' as const }
  const options = column.options ?? []
  switch (column.type) {
    case 'choice':
      return <Select {...field} value={cell} onChange={onChange} options={options} />
    case 'multi-choice':
      return (
        <CheckboxGroup
          {...field}
          value={codesOf(cell)}
          onChange={codes => onChange(codes.join(' '))}
          options={options}
        />
      )
    case 'date':
      return (
        <DateField
          {...field}
          value={cell}
          onChange={entry =>
            entry.kind !== 'unreadable' && onChange(entry.kind === 'value' ? entry.value : '')
          }
        />
      )
    case 'number':
    case 'text':
      return <TextField {...field} value={cell} onChange={onChange} />
  }
}
