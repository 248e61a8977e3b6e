import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useSubmission } from '../../api'
import { useTexts } from '../../i18n'
import { Button, NumberField, Page, TextArea } from '../../ui'
import { useReadAgain, type Period } from './api'
import { retentionTexts } from './texts'

interface PeriodFormProps {
  readonly title: string
  readonly caption: string
  readonly back: { readonly to: string; readonly label: string }
  readonly period: Period
  readonly send: (period: Period) => Promise<unknown>
}

/** How many months a file is kept, and why. */
export function PeriodForm({ title, caption, back, period, send }: PeriodFormProps) {
  const texts = useTexts(retentionTexts)
  const navigate = useNavigate()
  const readAgain = useReadAgain()
  const [months, setMonths] = useState(String(period.months))
  const [reason, setReason] = useState(period.reason)
  const form = useSubmission({
    check: () => [
      ...(isMonths(months) ? [] : [{ field: 'months', message: texts.monthsWrong }]),
      ...(reason.trim() === '' ? [{ field: 'reason', message: texts.reasonMissing }] : []),
    ],
    send: () => send({ months: Number(months), reason }),
    onDone: () => {
      void readAgain()
      void navigate(back.to)
    },
  })
  return (
    <Page title={title} caption={caption} back={back} form={form}>
      <p>{texts.periodHelp}</p>
      <form noValidate onSubmit={form.submit}>
        <NumberField
          id="months"
          label={texts.monthsLabel}
          hint={texts.monthsHint}
          unit={texts.monthsUnit}
          value={months}
          onChange={entry => setMonths(entry.kind === 'value' ? entry.value : '')}
          problem={form.problemOf('months')}
        />
        <TextArea
          id="reason"
          label={texts.reason}
          hint={texts.periodReasonHint}
          value={reason}
          limit={2000}
          onChange={setReason}
          problem={form.problemOf('reason')}
        />
        <Button type="submit" look="primary" busy={form.busy}>
          {texts.save}
        </Button>
      </form>
    </Page>
  )
}

function isMonths(text: string): boolean {
  return /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 600
}
