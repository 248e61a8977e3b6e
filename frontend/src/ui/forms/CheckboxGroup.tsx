import { useTexts } from '../../i18n'
import { uiTexts } from '../texts'
import { FieldGroup, type FieldProps } from './Field'
import { Option } from './Option'
import { toggled, type Choice, type ExclusiveChoice } from './choices'

interface CheckboxGroupProps extends FieldProps {
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
  readonly options: readonly ExclusiveChoice[]
}

/** Several may be chosen; an exclusive option ("Geen van deze") stands apart at the end. */
export function CheckboxGroup({ value, onChange, options, ...field }: CheckboxGroupProps) {
  const texts = useTexts(uiTexts)
  const ordered = [
    ...options.filter(option => !option.exclusive),
    ...options.filter(option => option.exclusive),
  ]
  return (
    <FieldGroup {...field}>
      {ordered.map((option, i) => (
        <div key={option.value}>
          {option.exclusive && !ordered[i - 1]?.exclusive && i > 0 && <p className="option-or">{texts.or}</p>}
          <Option
            kind="checkbox"
            id={i === 0 ? field.id : `${field.id}-${option.value}`}
            name={field.id}
            option={option}
            checked={value.includes(option.value)}
            onChange={() => onChange(toggled(options, value, option.value))}
            invalid={field.problem !== undefined}
          />
        </div>
      ))}
    </FieldGroup>
  )
}

interface CheckboxProps extends Pick<FieldProps, 'id' | 'problem'> {
  readonly label: Choice['label']
  readonly hint?: Choice['hint']
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** One statement to agree with. */
export function Checkbox({ id, label, hint, problem, checked, onChange }: CheckboxProps) {
  const texts = useTexts(uiTexts)
  return (
    <div className={problem === undefined ? 'field' : 'field field-wrong'}>
      {problem !== undefined && (
        <p className="field-error" id={`${id}-problem`}>
          <span className="hidden">{texts.error}: </span>
          {problem}
        </p>
      )}
      <Option
        kind="checkbox"
        id={id}
        name={id}
        option={{ value: 'yes', label, hint }}
        checked={checked}
        onChange={() => onChange(!checked)}
        invalid={problem !== undefined}
      />
    </div>
  )
}
