import type { ReactNode } from 'react'
import type { QuestionView } from '#api-types'
import { useText, useTexts } from '../../../i18n'
import {
  CheckboxGroup,
  DateField,
  FieldGroup,
  LevelChoice,
  NumberField,
  RadioGroup,
  TableInput,
  TextArea,
  type Entry,
  type FieldProps,
} from '../../../ui'
import { oneOf, optionsOf, rowsOf, severalOf, valueOfRows } from '../answers'
import { answeringTexts } from '../texts'
import { useColumns } from './useColumns'

interface ValueFieldProps {
  readonly question: QuestionView
  readonly field: FieldProps
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  /** For a number or date that can't be read: sent when the field is left, so that the back end says why. */
  readonly onUnreadable: (text: string) => void
  /** The problem at a place inside the value, by the rest of its pointer: "rows-0-who". */
  readonly problemAt: (place: string) => string | undefined
}

/** The control that fits the type of the answer. */
export function ValueField(props: ValueFieldProps): ReactNode {
  const { question, field, value, onChange } = props
  const texts = useTexts(answeringTexts)
  const text = useText()
  const columns = useColumns(question.columns)
  const options = () =>
    optionsOf(question, { nl: answeringTexts.nl.other, en: answeringTexts.en.other }).map(option => ({
      value: option.value,
      label: text(option.label),
      exclusive: question.exclusive.includes(option.value),
    }))
  const read = (entry: Entry, parse: (value: string) => unknown) => {
    switch (entry.kind) {
      case 'blank':
        return onChange(undefined)
      case 'value':
        return onChange(parse(entry.value))
      case 'unreadable':
        return props.onUnreadable(entry.text)
    }
  }

  switch (question.type) {
    case 'yes-no':
    case 'yes-partly-no':
    case 'choice':
      return <RadioGroup {...field} value={oneOf(value)} onChange={onChange} options={options()} />
    case 'multi-choice':
      return (
        <CheckboxGroup
          {...field}
          value={severalOf(value)}
          onChange={chosen => onChange(chosen.length === 0 ? undefined : chosen)}
          options={options()}
        />
      )
    case 'level':
      return (
        <LevelChoice
          {...field}
          value={typeof value === 'number' ? value : undefined}
          onChange={onChange}
          levels={question.options.map(level => ({
            level: Number(level.value),
            description: text(level.label),
          }))}
        />
      )
    case 'number':
      return (
        <NumberField
          {...field}
          value={oneOf(value)}
          unit={question.number?.unit}
          onChange={entry => read(entry, Number)}
        />
      )
    case 'date':
      return <DateField {...field} value={oneOf(value)} onChange={entry => read(entry, String)} />
    case 'text':
      return (
        <TextArea
          {...field}
          value={oneOf(value)}
          limit={question.maxCharacters ?? undefined}
          rows={6}
          onChange={typed => onChange(typed === '' ? undefined : typed)}
        />
      )
    case 'table':
      return (
        <TableInput
          {...field}
          hint={
            <>
              {field.hint}
              <RowsAsked question={question} />
            </>
          }
          columns={columns}
          rows={rowsOf(value)}
          onChange={rows => onChange(valueOfRows(rows, question.columns))}
          cellProblem={(row, column) => props.problemAt(`rows-${row}-${column}`)}
        />
      )
    default:
      return <FieldGroup {...field}>{value === true && <p>{texts.fileAnswer}</p>}</FieldGroup>
  }
}

function RowsAsked({ question }: { readonly question: QuestionView }) {
  const texts = useTexts(answeringTexts)
  const text = useText()
  const labels = question.requiredRows.map(code => {
    const option = question.columns[0]?.options.find(one => one.value === code)
    return option === undefined ? code : text(option.label)
  })
  return (
    <>
      {labels.length > 0 && <p>{texts.rowsNeeded(labels.join(', '))}</p>}
      {labels.length === 0 && question.minRows > 1 && <p>{texts.rowsLeast(question.minRows)}</p>}
    </>
  )
}
