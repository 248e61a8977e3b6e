import { Fragment, type ReactNode } from 'react'
import { useTexts } from '../../i18n'
import { uiTexts } from '../texts'
import { FieldGroup, type FieldProps } from './Field'
import { Option } from './Option'
import type { Choice } from './choices'

interface RadioGroupProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly options: readonly Choice[]
  /** Directly below the chosen option: what only that option asks. */
  readonly below?: (value: string) => ReactNode
}

export function RadioGroup({ value, onChange, options, below, ...field }: RadioGroupProps) {
  return (
    <FieldGroup {...field} role="radiogroup">
      {options.map((option, i) => (
        <Fragment key={option.value}>
          <Option
            kind="radio"
            id={i === 0 ? field.id : `${field.id}-${option.value}`}
            name={field.id}
            option={option}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          {value === option.value && below?.(value)}
        </Fragment>
      ))}
    </FieldGroup>
  )
}

export interface Level {
  readonly level: number
  readonly description: ReactNode
}

interface LevelChoiceProps extends FieldProps {
  /** Blank while no level is chosen. */
  readonly value: number | undefined
  readonly onChange: (level: number) => void
  readonly levels: readonly Level[]
}

/** Levels, each with what it takes to be on it. */
export function LevelChoice({ value, onChange, levels, ...field }: LevelChoiceProps) {
  const texts = useTexts(uiTexts)
  return (
    <RadioGroup
      {...field}
      value={value === undefined ? '' : String(value)}
      onChange={chosen => onChange(Number(chosen))}
      options={levels.map(({ level, description }) => ({
        value: String(level),
        label: texts.level(level),
        hint: description,
      }))}
    />
  )
}
