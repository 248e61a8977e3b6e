import type { Choice } from './choices'

interface OptionProps {
  readonly kind: 'radio' | 'checkbox'
  readonly id: string
  readonly name: string
  readonly option: Choice
  readonly checked: boolean
  readonly onChange: () => void
  readonly invalid?: boolean
}

/** One radio or checkbox; the whole row can be pressed. */
export function Option({ kind, id, name, option, checked, onChange, invalid = false }: OptionProps) {
  const hint = option.hint === undefined ? undefined : `${id}-option-hint`
  return (
    <div className="option">
      <input
        type={kind}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        onChange={onChange}
        aria-describedby={hint}
        aria-invalid={invalid || undefined}
      />
      <label htmlFor={id}>
        <span className="option-label">{option.label}</span>
      </label>
      {option.hint !== undefined && (
        <div className="option-hint" id={hint}>
          {option.hint}
        </div>
      )}
    </div>
  )
}
