import type { ClassificationShownFact as Fact } from '#api-types'
import { useState } from 'react'
import { useSubmission } from '../../../api'
import { useText, useTexts } from '../../../i18n'
import { Actions, Button, CheckboxGroup, Dialog, ErrorSummary, RadioGroup, TextArea } from '../../../ui'
import { decideValue } from '../api'
import { classificationTexts } from '../texts'
import { Value } from './Value'

interface DecideDialogProps {
  readonly procurementId: string
  readonly offerId: string | undefined
  readonly fact: Fact
  readonly onClose: () => void
  readonly onDecided: () => void
}

/** What a person concludes on one fact, with a reason. */
export function DecideDialog({ procurementId, offerId, fact, onClose, onDecided }: DecideDialogProps) {
  const texts = useTexts(classificationTexts)
  const text = useText()
  const [values, setValues] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const form = useSubmission({
    check: () => [
      ...(values.length === 0 ? [{ field: 'values', message: texts.chooseMissing }] : []),
      ...(reason.trim() === '' ? [{ field: 'reason', message: texts.reasonMissing }] : []),
    ],
    send: () =>
      decideValue(procurementId, {
        fact: fact.id,
        values,
        reason,
        ...(offerId === undefined ? {} : { offerId }),
      }),
    onDone: onDecided,
  })
  const options = fact.options.map(({ value, label }) => ({ value, label: text(label) }))
  const field = {
    id: 'values',
    label: texts.choose,
    options,
    problem: form.problemOf('values'),
  }
  return (
    <Dialog title={texts.decideTitle} onClose={onClose}>
      <ErrorSummary problems={form.problems} attempt={form.attempt} />
      <p>
        <strong>{text(fact.name)}</strong>
      </p>
      <p>
        {texts.now}: <Value state={fact.state} values={fact.values} />
      </p>
      <p>{texts.decideIntro}</p>
      <form noValidate onSubmit={form.submit}>
        {fact.several ? (
          <CheckboxGroup {...field} value={values} onChange={setValues} />
        ) : (
          <RadioGroup {...field} value={values[0] ?? ''} onChange={value => setValues([value])} />
        )}
        <TextArea
          id="reason"
          label={texts.reason}
          hint={texts.reasonHint}
          value={reason}
          onChange={setReason}
          limit={5000}
          problem={form.problemOf('reason')}
        />
        <Actions>
          <Button type="submit" look="primary" busy={form.busy}>
            {texts.save}
          </Button>
        </Actions>
      </form>
    </Dialog>
  )
}
