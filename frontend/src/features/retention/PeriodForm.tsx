import { useState } from 'react'
import { useTexts } from '../../i18n'
import { NumberField, ReasonPage } from '../../ui'
import type { Period } from './api'
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
  const [months, setMonths] = useState(String(period.months))
  return (
    <ReasonPage
      title={title}
      caption={caption}
      back={back}
      help={texts.periodHelp}
      reason={{
        label: texts.reason,
        hint: texts.periodReasonHint,
        missing: texts.reasonMissing,
        before: period.reason,
      }}
      act={texts.save}
      check={() => (isMonths(months) ? [] : [{ field: 'months', message: texts.monthsWrong }])}
      send={reason => send({ months: Number(months), reason })}
    >
      {problemOf => (
        <NumberField
          id="months"
          label={texts.monthsLabel}
          hint={texts.monthsHint}
          unit={texts.monthsUnit}
          value={months}
          onChange={entry => setMonths(entry.kind === 'value' ? entry.value : '')}
          problem={problemOf('months')}
        />
      )}
    </ReasonPage>
  )
}

function isMonths(text: string): boolean {
  return /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 600
}
