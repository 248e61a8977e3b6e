import type { ScorecardView, ScorecardViewLineView as Line } from '#api-types'
import { useState } from 'react'
import { useSubmission } from '../../../api'
import { useText, useTexts } from '../../../i18n'
import { Actions, Button, Checkbox, Dialog, ErrorSummary, RadioGroup, TextArea } from '../../../ui'
import { saveReview } from '../api'
import { scoringTexts } from '../texts'

interface ReviewFormProps {
  readonly offerId: string
  readonly line: Line
  readonly onSaved: (card: ScorecardView) => void
  readonly onClose: () => void
}

type Decision = 'PENDING' | 'ACCEPTED' | 'REFUSED'
const automatic = 'automatic'

/** What a reviewer makes of one answer, with a reason. */
export function ReviewForm({ offerId, line, onSaved, onClose }: ReviewFormProps) {
  const texts = useTexts(scoringTexts)
  const text = useText()
  const { review } = line
  const [score, setScore] = useState(review.score == null ? automatic : String(review.score))
  const [decision, setDecision] = useState<Decision>(review.notApplicable as Decision)
  const [reason, setReason] = useState(review.reason)
  const [lifts, setLifts] = useState(review.liftReason != null)
  const [liftReason, setLiftReason] = useState(review.liftReason ?? '')
  const claimed = line.notApplicable != null
  const decides = claimed ? decision !== 'PENDING' : score !== automatic
  // Where no option gives points a reviewer does, unless only the exclusion is lifted.
  const chooses = !claimed && line.rubric.length > 0 && !lifts
  const form = useSubmission({
    check: () => [
      ...(chooses && score === automatic ? [{ field: 'score', message: texts.scoreMissing }] : []),
      ...(decides && reason.trim() === '' ? [{ field: 'reason', message: texts.reasonMissing }] : []),
      ...(lifts && liftReason.trim() === '' ? [{ field: 'liftReason', message: texts.liftMissing }] : []),
    ],
    send: () =>
      saveReview(
        offerId,
        line.questionId,
        {
          ...(claimed || score === automatic ? {} : { score: Number(score) }),
          reason,
          ...(claimed ? { notApplicable: decision } : {}),
          ...(lifts ? { liftReason } : {}),
        },
        review.version,
      ),
    onDone: onSaved,
  })
  const steps = [0, 1, 2, 3, 4].map(step => {
    const means = line.rubric.find(one => one.score === step)
    return {
      value: String(step),
      label: String(step),
      ...(means === undefined ? {} : { hint: text(means.means) }),
    }
  })
  return (
    <Dialog title={texts.reviewTitle} onClose={onClose}>
      <ErrorSummary problems={form.problems} attempt={form.attempt} />
      <p>{text(line.question)}</p>
      <form noValidate onSubmit={form.submit}>
        {claimed ? (
          <RadioGroup
            id="notApplicable"
            label={texts.naLabel}
            hint={line.notApplicable}
            value={decision}
            onChange={value => setDecision(value as Decision)}
            options={[
              { value: 'PENDING', label: texts.naPending },
              { value: 'ACCEPTED', label: texts.naAccepted },
              { value: 'REFUSED', label: texts.naRefused },
            ]}
            problem={form.problemOf('notApplicable')}
          />
        ) : (
          <RadioGroup
            id="score"
            label={texts.scoreLabel}
            value={score}
            onChange={setScore}
            options={[
              ...(line.rubric.length > 0 ? [] : [{ value: automatic, label: texts.automatic }]),
              ...steps,
            ]}
            problem={form.problemOf('score')}
          />
        )}
        <TextArea
          id="reason"
          label={texts.reason}
          hint={texts.reasonHint}
          value={reason}
          onChange={setReason}
          limit={5000}
          need={decides ? 'required' : 'optional'}
          problem={form.problemOf('reason')}
        />
        {line.knockOutLiftable && (
          <>
            <Checkbox id="lifts" label={texts.lift} checked={lifts} onChange={setLifts} />
            {lifts && (
              <TextArea
                id="liftReason"
                label={texts.liftReason}
                value={liftReason}
                onChange={setLiftReason}
                limit={5000}
                problem={form.problemOf('liftReason')}
              />
            )}
          </>
        )}
        <Actions>
          <Button type="submit" look="primary" busy={form.busy}>
            {texts.saveReview}
          </Button>
        </Actions>
      </form>
    </Dialog>
  )
}
