import { useEffect, useState } from 'react'
import { useLanguage, type Language } from '../../i18n'
import { Field, describe, useLeave, type FieldProps } from './Field'
import { readNumber, writeNumber, type Entry } from './entry'

interface NumberFieldProps extends FieldProps {
  /** A stored number ("1234.5") or blank. */
  readonly value: string
  readonly onChange: (entry: Entry) => void
  /** Stands behind the field: "dagen", "%". */
  readonly unit?: string
}

/** A text field for numbers: no spinner that changes the value when scrolled, comma or point by language. */
export function NumberField({ value, onChange, unit, ...field }: NumberFieldProps) {
  const { language } = useLanguage()
  const { touch, onBlur } = useLeave(field.onLeave)
  const [text, setText] = useState(() => writeNumber(value, language))
  // What was typed stands until another value comes from outside or the language changes.
  useEffect(() => {
    setText(typed => (says(typed, value, language) ? typed : writeNumber(value, language)))
  }, [value, language])
  return (
    <Field {...field}>
      <div className="input-with-unit">
        <input
          id={field.id}
          className="input input-short"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          onChange={event => {
            touch()
            setText(event.target.value)
            onChange(readNumber(event.target.value, language))
          }}
          onBlur={onBlur}
          {...describe(field, unit !== undefined && `${field.id}-unit`)}
        />
        {unit !== undefined && (
          <span className="unit" id={`${field.id}-unit`}>
            {unit}
          </span>
        )}
      </div>
    </Field>
  )
}

function says(text: string, value: string, language: Language): boolean {
  const entry = readNumber(text, language)
  return entry.kind === 'value' ? value !== '' && Number(entry.value) === Number(value) : value === ''
}
