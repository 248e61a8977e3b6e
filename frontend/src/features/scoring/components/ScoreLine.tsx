import type { ScorecardView, ScorecardViewLineView as Line } from '#api-types'
import { useState } from 'react'
import { useText, useTexts } from '../../../i18n'
import { Button, DataTable, Details, ExactDateTime, SummaryList, Tag, type SummaryRow } from '../../../ui'
import { reviewable } from '../lines'
import { scoringTexts } from '../texts'
import { Evidence } from './Evidence'
import { Range } from './Range'
import { ReviewForm } from './ReviewForm'

interface ScoreLineProps {
  readonly card: ScorecardView
  readonly line: Line
  readonly onChange: (card: ScorecardView) => void
}

/** One question: what was answered, what it is worth and why, and who judged it. */
export function ScoreLine({ card, line, onChange }: ScoreLineProps) {
  const texts = useTexts(scoringTexts)
  const text = useText()
  const [reviewing, setReviewing] = useState(false)
  const reviewed = line.review.version > 0
  return (
    <article className="score-line" id={`line-${line.questionId}`}>
      <h4>
        {text(line.question)} {line.open && <Tag tone="warning">{texts.open}</Tag>}
      </h4>
      <SummaryList rows={rows(line, texts, text)} />
      {line.rows != null && line.rows.length > 0 && <AnswerRows line={line} />}
      <Evidence card={card} line={line} mayReview={line.reviewable} onChange={onChange} />
      {line.reasons.length > 0 && (
        <Details summary={texts.why} about={text(line.question)}>
          <ul>
            {line.reasons.map(reason => (
              <li key={reason.nl}>{text(reason)}</li>
            ))}
          </ul>
        </Details>
      )}
      {line.rubric.length > 0 && <Rubric line={line} />}
      {reviewed && line.review.by != null && (
        <p className="quiet">
          {texts.reviewedBy(line.review.by)}, <ExactDateTime value={String(line.review.at)} />
          {line.review.reason !== '' && <>: {line.review.reason}</>}
        </p>
      )}
      {line.reviewable && reviewable(line) && (
        <Button
          id={`review-${line.questionId}`}
          about={text(line.question)}
          onClick={() => setReviewing(true)}
        >
          {reviewed ? texts.changeReview : texts.review}
        </Button>
      )}
      {reviewing && (
        <ReviewForm
          offerId={card.offerId}
          line={line}
          onClose={() => setReviewing(false)}
          onSaved={saved => {
            setReviewing(false)
            onChange(saved)
          }}
        />
      )}
    </article>
  )
}

type TextOf = ReturnType<typeof useText>
type Words = ReturnType<typeof useTexts<typeof scoringTexts.nl>>

function rows(line: Line, texts: Words, text: TextOf): SummaryRow[] {
  const answer =
    line.notApplicable == null
      ? line.answer == null
        ? undefined
        : text(line.answer)
      : `${texts.notApplicable}: ${line.notApplicable}`
  return [
    { key: texts.answer, value: answer },
    ...(line.explanation === '' ? [] : [{ key: texts.explanation, value: line.explanation }]),
    ...points(line, texts),
  ]
}

function points(line: Line, texts: Words): SummaryRow[] {
  if (line.weight == null) {
    return [{ key: texts.points, value: texts.notScored }]
  }
  if (line.mode === 'INFORMATIVE') {
    return [{ key: texts.points, value: texts.informative }]
  }
  return [
    {
      key: texts.points,
      value: <Range range={line.points} digits={2} />,
      note: (
        <>
          {texts.weight} {line.weight}
          {line.counted && (
            <>
              {' · '}
              {texts.contribution} <Range range={line.contribution} digits={1} />
            </>
          )}
        </>
      ),
    },
  ]
}

function AnswerRows({ line }: { readonly line: Line }) {
  const texts = useTexts(scoringTexts)
  const text = useText()
  const given = (line.rows ?? []).map((row, i) => ({ key: String(i), row: row as Record<string, string[]> }))
  return (
    <DataTable
      caption={texts.rows}
      keyOf={({ key }) => key}
      rows={given}
      columns={line.columns.map(column => ({
        key: column.id,
        header: text(column.label),
        cell: ({ row }: (typeof given)[number]) =>
          (row[column.id] ?? [])
            .map(code => {
              const label = column.choices[code]
              return label === undefined ? code : text(label)
            })
            .join(', '),
      }))}
    />
  )
}

function Rubric({ line }: { readonly line: Line }) {
  const texts = useTexts(scoringTexts)
  const text = useText()
  return (
    <Details summary={texts.rubric} about={text(line.question)}>
      <dl className="rubric">
        {line.rubric.map(({ score, means, example }) => (
          <div key={score}>
            <dt>{score}</dt>
            <dd>
              {text(means)}
              {example != null && (
                <span className="quiet">
                  {' '}
                  {texts.example}: {text(example)}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Details>
  )
}
