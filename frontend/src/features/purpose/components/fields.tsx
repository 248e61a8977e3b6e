import type { PurposeViewChoice as Choice } from '#api-types'
import { useText } from '../../../i18n'
import {
  CheckboxGroup,
  RadioGroup,
  TableInput,
  type FieldProps,
  type InputColumn,
  type InputRow,
} from '../../../ui'

/** The column of a table: free text, or one of these choices. */
export interface TableColumn {
  readonly key: string
  readonly label: string
  readonly type?: 'date'
  readonly choices?: readonly Choice[]
}

interface TableFieldProps extends Omit<FieldProps, 'problem'> {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly InputRow[]
  readonly onChange: (rows: readonly InputRow[]) => void
  readonly addLabel: string
  readonly problemOf: (field: string) => string | undefined
}

export function TableField({ columns, problemOf, ...table }: TableFieldProps) {
  const text = useText()
  return (
    <TableInput
      {...table}
      columns={columns.map(
        ({ key, label, type, choices }): InputColumn =>
          choices === undefined
            ? { key, label, type: type ?? 'text' }
            : {
                key,
                label,
                type: 'choice',
                options: choices.map(one => ({ value: one.value, label: text(one.label) })),
              },
      )}
      problem={problemOf(table.id)}
      cellProblem={(row, column) => problemOf(`${table.id}-${row}-${column}`)}
    />
  )
}

interface CodesProps extends FieldProps {
  readonly choices: readonly Choice[]
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
}

/** Several codes; "none" and "not clear yet" stand alone. */
export function CodesField({ choices, value, onChange, ...field }: CodesProps) {
  const text = useText()
  return (
    <CheckboxGroup
      {...field}
      value={value}
      onChange={chosen => onChange([...chosen])}
      options={choices.map(one => ({
        value: one.value,
        label: text(one.label),
        exclusive: one.value === 'none' || one.value === 'unclear',
      }))}
    />
  )
}

interface CodeProps extends FieldProps {
  readonly choices: readonly Choice[]
  readonly value: string
  readonly onChange: (value: string) => void
}

export function CodeField({ choices, ...field }: CodeProps) {
  const text = useText()
  return (
    <RadioGroup {...field} options={choices.map(one => ({ value: one.value, label: text(one.label) }))} />
  )
}
