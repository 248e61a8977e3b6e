import type { HTMLInputAutoCompleteAttribute } from 'react'
import { Field, describe, useLeave, type FieldProps } from './Field'

interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url'
  /** How much is expected, as a width: short 10, medium 24, long all there is. */
  readonly width?: 'short' | 'medium' | 'long'
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  /** `numeric`: digits that are no amount, such as a code; a telephone then shows its digits. */
  readonly inputMode?: 'numeric'
}

export function TextField({
  value,
  onChange,
  type = 'text',
  width = 'long',
  autoComplete,
  inputMode,
  ...field
}: TextFieldProps) {
  const { touch, onBlur } = useLeave(field.onLeave)
  return (
    <Field {...field}>
      <input
        id={field.id}
        className={`input input-${width}`}
        type={type}
        value={value}
        autoComplete={autoComplete}
        inputMode={inputMode}
        spellCheck={type === 'text' ? undefined : false}
        onChange={event => {
          touch()
          onChange(event.target.value)
        }}
        onBlur={onBlur}
        {...describe(field)}
      />
    </Field>
  )
}
