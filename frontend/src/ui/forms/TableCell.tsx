import { useEffect, useState } from 'react'
import { useLanguage, useTexts } from '../../i18n'
import { uiTexts } from '../texts'
import { FieldError } from './Field'
import type { InputColumn } from './TableInput'
import { readNumber, writeNumber } from './entry'

interface TableCellProps {
  readonly id: string
  readonly column: InputColumn
  /** From 1. */
  readonly row: number
  readonly value: string
  readonly problem: string | undefined
  readonly onChange: (value: string) => void
}

/** One cell with a label of its own: the column, and the row for who can't see it. */
export function TableCell({ id, column, row, value, problem, onChange }: TableCellProps) {
  const texts = useTexts(uiTexts)
  const common = {
    id,
    'aria-invalid': problem !== undefined || undefined,
    'aria-describedby': problem === undefined ? undefined : `${id}-problem`,
  }
  return (
    <td role="cell">
      {column.type === 'multi-choice' ? (
        <span className="cell-label" aria-hidden="true">
          {column.label}
        </span>
      ) : (
        <label className="cell-label" htmlFor={id}>
          {column.label}
          <span className="hidden">, {texts.row(row)}</span>
        </label>
      )}
      {problem !== undefined && <FieldError id={`${id}-problem`}>{problem}</FieldError>}
      {control()}
    </td>
  )

  function control() {
    switch (column.type) {
      case 'choice':
        return (
          <select
            {...common}
            className="input"
            value={value}
            onChange={event => onChange(event.target.value)}
          >
            <option value="">{texts.choose}</option>
            {column.options?.map(option => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        )
      case 'multi-choice':
        return (
          <Several
            id={id}
            describedBy={common['aria-describedby']}
            column={column}
            row={row}
            value={value}
            onChange={onChange}
          />
        )
      case 'number':
        return <NumberInput {...common} value={value} onChange={onChange} />
      case 'date':
        return (
          <input
            {...common}
            className="input"
            type="date"
            value={value}
            onChange={event => onChange(event.target.value)}
          />
        )
      case 'text':
        return (
          <textarea
            {...common}
            className="input cell-text"
            rows={1}
            value={value}
            onChange={event => onChange(event.target.value)}
          />
        )
    }
  }
}

interface SeveralProps {
  readonly id: string
  readonly column: InputColumn
  readonly row: number
  readonly value: string
  readonly onChange: (value: string) => void
  readonly describedBy: string | undefined
}

/** Any number of options, as small boxes under each other; the codes stand apart by a space. */
function Several({ id, column, row, value, onChange, describedBy }: SeveralProps) {
  const texts = useTexts(uiTexts)
  const chosen = value.split(' ').filter(code => code !== '')
  return (
    <div
      className="cell-several"
      role="group"
      aria-label={`${column.label}, ${texts.row(row)}`}
      aria-describedby={describedBy}
    >
      {column.options?.map((option, i) => (
        <label key={option.value}>
          <input
            type="checkbox"
            id={i === 0 ? id : `${id}-${option.value}`}
            checked={chosen.includes(option.value)}
            onChange={event =>
              onChange(
                (event.target.checked
                  ? [...chosen, option.value]
                  : chosen.filter(code => code !== option.value)
                ).join(' '),
              )
            }
          />{' '}
          {option.label}
        </label>
      ))}
    </div>
  )
}

interface NumberInputProps {
  readonly id: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Hands over what can be read as a number, else the text as typed, for the back end to refuse. */
function NumberInput({ value, onChange, ...common }: NumberInputProps) {
  const { language } = useLanguage()
  const [text, setText] = useState(() => writeNumber(value, language))
  useEffect(() => {
    setText(typed => (stored(typed) === value ? typed : writeNumber(value, language)))
  }, [value, language])
  return (
    <input
      {...common}
      className="input number"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      value={text}
      onChange={event => {
        setText(event.target.value)
        onChange(stored(event.target.value))
      }}
    />
  )

  function stored(typed: string): string {
    const entry = readNumber(typed, language)
    return entry.kind === 'value' ? entry.value : typed.trim()
  }
}
