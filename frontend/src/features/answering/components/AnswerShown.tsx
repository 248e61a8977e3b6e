import type { QuestionView } from '#api-types'
import { useText, useTexts, useWords } from '../../../i18n'
import { DataTable, type InputColumn, type InputRow } from '../../../ui'
import { codesOf, oneOf, optionsOf, rowsOf, severalOf, type Draft } from '../answers'
import { answeringTexts } from '../texts'
import { useColumns } from './useColumns'

interface AnswerShownProps {
  readonly question: QuestionView
  readonly answer: Draft
}

/** An answer to read: value, details and explanation. Nothing when it is blank. */
export function AnswerShown({ question, answer }: AnswerShownProps) {
  const texts = useTexts(answeringTexts)
  const details = useColumns(question.details).filter(column => (answer.details[column.key] ?? '') !== '')
  return (
    <div className="answer-shown">
      {answer.notApplicable === undefined ? (
        <Value question={question} value={answer.value} />
      ) : (
        <p>
          {texts.notApplicableShown}
          {answer.notApplicable !== '' && `: ${answer.notApplicable}`}
        </p>
      )}
      {details.length > 0 && (
        <dl className="answer-details">
          {details.map(column => (
            <div key={column.key}>
              <dt>{column.label}</dt>
              <dd>
                <Cell column={column} cell={answer.details[column.key] ?? ''} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {answer.explanation !== '' && <p className="answer-explanation">{answer.explanation}</p>}
    </div>
  )
}

export function isBlank(answer: Draft): boolean {
  return answer.value === undefined && answer.notApplicable === undefined && answer.explanation === ''
}

function Value({ question, value }: { readonly question: QuestionView; readonly value: unknown }) {
  const texts = useTexts(answeringTexts)
  const words = useWords()
  const text = useText()
  const columns = useColumns(question.columns)
  if (value === undefined || value === null) {
    return null
  }
  const label = (code: string) => {
    const options = optionsOf(question, { nl: answeringTexts.nl.other, en: answeringTexts.en.other })
    const option = options.find(one => one.value === code)
    return option === undefined ? code : text(option.label)
  }
  switch (question.type) {
    case 'multi-choice':
      return (
        <ul>
          {severalOf(value).map(code => (
            <li key={code}>{label(code)}</li>
          ))}
        </ul>
      )
    case 'level':
      return (
        <p>
          {texts.level(Number(value))}: {label(oneOf(value))}
        </p>
      )
    case 'number':
      return (
        <p>
          {words.number(Number(value))} {question.number?.unit}
        </p>
      )
    case 'date':
      return <p>{words.date(oneOf(value))}</p>
    case 'text':
      return <p>{oneOf(value)}</p>
    case 'table':
      return <Rows caption={text(question.text)} columns={columns} rows={rowsOf(value)} />
    case 'file':
      return <p>{texts.fileAnswer}</p>
    default:
      return <p>{label(oneOf(value))}</p>
  }
}

interface RowsProps {
  readonly caption: string
  readonly columns: readonly InputColumn[]
  readonly rows: readonly InputRow[]
}

/** More columns than fit beside their question are shown row by row. */
const fits = 3

function Rows({ caption, columns, rows }: RowsProps) {
  if (columns.length > fits) {
    return <RowByRow caption={caption} columns={columns} rows={rows} />
  }
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows.map((row, i) => ({ row, key: String(i) }))}
      keyOf={({ key }) => key}
      columns={columns.map(column => ({
        key: column.key,
        header: column.label,
        cell: ({ row }: { readonly row: InputRow }) => <Cell column={column} cell={row[column.key] ?? ''} />,
      }))}
    />
  )
}

function RowByRow({ caption, columns, rows }: RowsProps) {
  return (
    <ol className="row-by-row" aria-label={caption}>
      {rows.map((row, i) => (
        <li key={i}>
          <dl>
            {columns
              .filter(column => (row[column.key] ?? '') !== '')
              .map(column => (
                <div key={column.key}>
                  <dt>{column.label}</dt>
                  <dd>
                    <Cell column={column} cell={row[column.key] ?? ''} />
                  </dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ol>
  )
}

function Cell({ column, cell }: { readonly column: InputColumn; readonly cell: string }) {
  const words = useWords()
  const label = (code: string) => column.options?.find(option => option.value === code)?.label ?? code
  if (cell === '') {
    return null
  }
  switch (column.type) {
    case 'choice':
      return label(cell)
    case 'multi-choice':
      return codesOf(cell).map(label).join(', ')
    case 'date':
      return words.date(cell)
    case 'number':
      return Number.isNaN(Number(cell)) ? cell : words.number(Number(cell))
    case 'text':
      return cell
  }
}
