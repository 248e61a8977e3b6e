import { useRef, useState, type ReactNode } from 'react'
import { useTexts } from '../../i18n'
import { Button } from '../actions/Button'
import { uiTexts } from '../texts'
import { FieldGroup, type FieldProps } from './Field'
import { TableCell } from './TableCell'

/** What one column asks; `options` only for a choice or several. */
export interface InputColumn {
  readonly key: string
  readonly label: string
  readonly type: 'text' | 'number' | 'date' | 'choice' | 'multi-choice'
  readonly options?: readonly { readonly value: string; readonly label: string }[]
}

/** One row, by the key of its column; numbers and dates in the form that the back end takes, several
 *  choices apart by a space. */
export type InputRow = Readonly<Record<string, string>>

interface TableInputProps extends FieldProps {
  readonly columns: readonly InputColumn[]
  readonly rows: readonly InputRow[]
  readonly onChange: (rows: readonly InputRow[]) => void
  /** The word of the button that adds one: "Subverwerker toevoegen". */
  readonly addLabel?: string
  readonly most?: number
  /** The problem of one cell, by row and column. */
  readonly cellProblem?: (row: number, column: string) => string | undefined
}

/** As many columns fit side by side on a large screen. */
const fits = 3

/** Rows of typed cells; with many columns or on a small screen each row is a card with its own labels. */
export function TableInput(props: TableInputProps) {
  const { columns, rows, onChange, addLabel, most = Infinity, cellProblem, ...field } = props
  const texts = useTexts(uiTexts)
  const area = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')

  function add() {
    onChange([...rows, {}])
    setSaid('')
    // After the row is drawn.
    setTimeout(() => document.getElementById(cellId(field.id, rows.length, columns[0]?.key ?? ''))?.focus())
  }

  function remove(index: number) {
    onChange(rows.filter((_, i) => i !== index))
    setSaid(texts.rowRemoved(index + 1))
    area.current?.focus()
  }

  function change(index: number, key: string, value: string) {
    onChange(rows.map((row, i) => (i === index ? { ...row, [key]: value } : row)))
  }

  return (
    <FieldGroup {...field}>
      <div
        className={columns.length > fits ? 'table-input table-cards' : 'table-input'}
        ref={area}
        id={field.id}
        tabIndex={-1}
      >
        {rows.length === 0 ? (
          <p className="quiet">{texts.noRows}</p>
        ) : (
          // The roles stay when the small screen takes the layout of a table away.
          <table role="table">
            <thead role="rowgroup">
              <tr role="row">
                {columns.map(column => (
                  <th role="columnheader" scope="col" key={column.key}>
                    {column.label}
                  </th>
                ))}
                <th role="columnheader" scope="col">
                  <span className="hidden">{texts.actions}</span>
                </th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {rows.map((row, i) => (
                <Row key={i} remove={<RemoveRow n={i + 1} onPress={() => remove(i)} />}>
                  {columns.map(column => (
                    <TableCell
                      key={column.key}
                      id={cellId(field.id, i, column.key)}
                      column={column}
                      row={i + 1}
                      value={row[column.key] ?? ''}
                      problem={cellProblem?.(i, column.key)}
                      onChange={value => change(i, column.key, value)}
                    />
                  ))}
                </Row>
              ))}
            </tbody>
          </table>
        )}
      </div>
      <span role="status" className="hidden">
        {said}
      </span>
      {rows.length < most && <Button onClick={add}>{addLabel ?? texts.addRow}</Button>}
    </FieldGroup>
  )
}

function Row({ remove, children }: { readonly remove: ReactNode; readonly children: ReactNode }) {
  return (
    <tr role="row">
      {children}
      <td role="cell">{remove}</td>
    </tr>
  )
}

function RemoveRow({ n, onPress }: { readonly n: number; readonly onPress: () => void }) {
  const texts = useTexts(uiTexts)
  return (
    <Button look="subtle" about={String(n)} onClick={onPress}>
      {texts.removeRow}
    </Button>
  )
}

/** The JSON pointer `/id/0/column`, with dashes. */
function cellId(id: string, row: number, column: string): string {
  return `${id}-${row}-${column}`
}
