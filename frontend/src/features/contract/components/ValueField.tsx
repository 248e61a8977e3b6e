import type { PackageViewValueView as ValueView } from '#api-types'
import { fieldOf, useProblemText, type ApiProblem } from '../../../api'
import { useText, useTexts, useWords } from '../../../i18n'
import {
  Button,
  DateField,
  NumberField,
  RadioGroup,
  Select,
  TableInput,
  TextArea,
  TextField,
} from '../../../ui'
import { valueField } from '../places'
import { contractTexts } from '../texts'
import { cellOptions, type Draft } from '../values'
import { useOriginText } from './Origin'

interface ValueFieldProps {
  readonly asked: ValueView
  readonly draft: Draft
  /** Why the last change was not saved. */
  readonly refusal: ApiProblem | undefined
  readonly onChange: (draft: Draft) => void
  readonly onLeave: () => void
  readonly onTakeBack: (blank: Draft) => void
}

const mostRadios = 6

/** The field that a kind of value asks, with where its value comes from. */
export function ValueField({ asked, draft, refusal, onChange, onLeave, onTakeBack }: ValueFieldProps) {
  const texts = useTexts(contractTexts)
  const text = useText()
  const problems = useValueProblems(asked, refusal)
  const origin = useOriginText()(asked)
  const label = text(asked.label)
  const hint = useValueHint(asked)
  return (
    <>
      {field()}
      <p className="summary-note">{origin}</p>
      {asked.origin === 'FILLED_IN' && (
        <Button
          look="subtle"
          about={`${label}. ${texts.takeBackHint}`}
          onClick={() => onTakeBack(blankOf(draft))}
        >
          {texts.takeBack}
        </Button>
      )}
    </>
  )

  function field() {
    const problem = problems.whole
    const common = { id: valueField(asked.name), label, hint, need: 'open', problem, onLeave } as const
    switch (draft.kind) {
      case 'words':
      case 'lines':
        return (
          <>
            <TextArea
              {...common}
              label={`${label} ${texts.dutch}`}
              value={draft.nl}
              rows={draft.kind === 'lines' ? 5 : 2}
              onChange={nl => onChange({ ...draft, nl })}
            />
            <TextArea
              id={`${common.id}-en`}
              label={`${label} ${texts.english}`}
              hint={texts.englishHint}
              need="open"
              value={draft.en}
              rows={draft.kind === 'lines' ? 5 : 2}
              onChange={en => onChange({ ...draft, en })}
            />
          </>
        )
      case 'rows':
        return (
          <TableInput
            {...common}
            columns={asked.columns.map(column => ({
              key: column.id,
              label: text(column.label),
              type: column.options.length > 0 ? 'choice' : 'text',
              options: cellOptions(column, asked.value).map(option => ({
                value: option.value,
                label: text(option.label),
              })),
            }))}
            rows={draft.rows}
            onChange={rows => onChange({ ...draft, rows })}
            cellProblem={problems.cell}
          />
        )
      case 'entry': {
        const value = draft.entry.kind === 'value' ? draft.entry.value : ''
        return entryField({ ...common, value })
      }
    }
  }

  function entryField(common: CommonField) {
    switch (asked.kind) {
      case 'DATE':
        return <DateField {...common} onChange={entry => onChange({ kind: 'entry', entry })} />
      case 'NUMBER':
        return (
          <NumberField
            {...common}
            onChange={entry => onChange({ kind: 'entry', entry })}
            {...(asked.unit == null ? {} : { unit: text(asked.unit) })}
          />
        )
      case 'CHOICE': {
        const options = asked.options.map(option => ({ value: option.value, label: text(option.label) }))
        return options.length > mostRadios ? (
          <Select {...common} options={options} onChange={typed} />
        ) : (
          <RadioGroup {...common} options={options} onChange={typed} />
        )
      }
      default:
        return <TextField {...common} type={asked.kind === 'URL' ? 'url' : 'text'} onChange={typed} />
    }
  }

  function typed(value: string) {
    onChange({ kind: 'entry', entry: value === '' ? { kind: 'blank' } : { kind: 'value', value } })
  }
}

interface CommonField {
  readonly id: string
  readonly label: string
  readonly hint: string | undefined
  readonly need: 'open'
  readonly problem: string | undefined
  readonly onLeave: () => void
  readonly value: string
}

/** The help of the content, then what fits. */
function useValueHint({ help, kind, min, max, minRows }: ValueView): string | undefined {
  const texts = useTexts(contractTexts)
  const text = useText()
  const words = useWords()
  const bounds = [
    ...(min == null ? [] : [texts.atLeast(words.number(min))]),
    ...(max == null ? [] : [texts.atMost(words.number(max))]),
  ]
  const hint = [
    ...(help == null ? [] : [text(help)]),
    ...(kind === 'LIST' ? [texts.onePerLine] : []),
    ...(kind === 'TABLE' ? [texts.tableHint] : []),
    ...(kind === 'TABLE' && minRows > 0 ? [texts.minRows(minRows)] : []),
    ...(bounds.length === 0 ? [] : [`(${words.list(bounds)})`]),
  ]
  return hint.length === 0 ? undefined : hint.join(' ')
}

/** What the back end says about the value as a whole, and about cells ("/value/0/column"). */
function useValueProblems({ origin, problems }: ValueView, refusal: ApiProblem | undefined) {
  const text = useText()
  const problemText = useProblemText()
  const errors = (refusal?.errors ?? []).map(error => ({
    at: fieldOf(error.pointer),
    said: text(error.detail),
  }))
  const whole = errors.filter(error => error.at.split('-').length < 3)
  const said =
    refusal === undefined
      ? origin === 'FILLED_IN'
        ? problems.map(text)
        : []
      : errors.length === 0
        ? [problemText(refusal)]
        : whole.map(error => error.said)
  return {
    whole: said.length === 0 ? undefined : said.join(' '),
    cell: (row: number, column: string) => errors.find(error => error.at === `value-${row}-${column}`)?.said,
  }
}

function blankOf(draft: Draft): Draft {
  switch (draft.kind) {
    case 'words':
    case 'lines':
      return { ...draft, nl: '', en: '' }
    case 'rows':
      return { ...draft, rows: [] }
    case 'entry':
      return { kind: 'entry', entry: { kind: 'blank' } }
  }
}
