import { useEffect, useState } from 'react'
import { useTexts } from '../../i18n'
import { uiTexts } from '../texts'
import { Field, describe, useLeave, type FieldProps } from './Field'

interface TextAreaProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Shows how many characters remain; more can be typed, so that nothing pasted is cut off. */
  readonly limit?: number
  readonly rows?: number
}

export function TextArea({ value, onChange, limit, rows = 4, ...field }: TextAreaProps) {
  const { touch, onBlur } = useLeave(field.onLeave)
  return (
    <Field {...field}>
      <textarea
        id={field.id}
        className="input input-long"
        rows={rows}
        value={value}
        onChange={event => {
          touch()
          onChange(event.target.value)
        }}
        onBlur={onBlur}
        {...describe(field, limit !== undefined && `${field.id}-remaining`)}
      />
      {limit !== undefined && <Remaining id={`${field.id}-remaining`} left={limit - value.length} />}
    </Field>
  )
}

/** Seen at once, heard only after a second without typing. */
function Remaining({ id, left }: { readonly id: string; readonly left: number }) {
  const texts = useTexts(uiTexts)
  const said = left < 0 ? texts.tooMany(-left) : texts.remaining(left)
  const [heard, setHeard] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setHeard(left < 100 ? said : ''), 1000)
    return () => clearTimeout(timer)
  }, [said, left])
  return (
    <>
      <p id={id} className={left < 0 ? 'remaining remaining-over' : 'remaining'}>
        {said}
      </p>
      <span role="status" className="hidden">
        {heard}
      </span>
    </>
  )
}
