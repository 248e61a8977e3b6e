import { useTexts } from '../../i18n'
import { uiTexts } from '../texts'
import { Field, describe, useLeave, type FieldProps } from './Field'

interface SelectProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** The words of the blank option; "Kies…" when left out. */
  readonly blank?: string
}

/** For more options than fit on a page as radios. */
export function Select({ value, onChange, options, blank, ...field }: SelectProps) {
  const texts = useTexts(uiTexts)
  const { touch, onBlur } = useLeave(field.onLeave)
  return (
    <Field {...field}>
      <select
        id={field.id}
        className="input input-medium"
        value={value}
        onChange={event => {
          touch()
          onChange(event.target.value)
        }}
        onBlur={onBlur}
        {...describe(field)}
      >
        <option value="">{blank ?? texts.choose}</option>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
