import type {
  ConclusionMeasure as Measure,
  ConclusionOutcome as Outcome,
  FindingViewsFindingView as FindingView,
} from '#api-types'
import { useState } from 'react'
import { newIdempotencyKey, useSubmission } from '../../../api'
import { useTexts } from '../../../i18n'
import { Button, RadioGroup, TextArea } from '../../../ui'
import { conclude } from '../api'
import { roleshiftTexts } from '../texts'

const outcomes = ['NO_SHIFT', 'SHIFT', 'NOT_SETTLED'] as const
const measures = ['STOP', 'REVERT', 'ACCEPT', 'AGREE_NEW_PURPOSE', 'NONE'] as const

/** What a person concludes; the page shows its problems. */
export function useConclusion(findingId: string, onConcluded: (concluded: FindingView) => void) {
  const texts = useTexts(roleshiftTexts)
  const [outcome, setOutcome] = useState<Outcome | ''>('')
  const [measure, setMeasure] = useState<Measure | ''>('')
  const [reason, setReason] = useState('')
  const [key, setKey] = useState(newIdempotencyKey)
  const form = useSubmission({
    check: () => [
      ...(outcome === '' ? [{ field: 'conclusion', message: texts.conclusionMissing }] : []),
      ...(measure === '' ? [{ field: 'measure', message: texts.measureMissing }] : []),
      ...(reason.trim() === '' ? [{ field: 'reason', message: texts.reasonMissing }] : []),
    ],
    send: () =>
      conclude(findingId, { conclusion: outcome as Outcome, measure: measure as Measure, reason }, key),
    onDone: concluded => {
      setOutcome('')
      setMeasure('')
      setReason('')
      setKey(newIdempotencyKey())
      onConcluded(concluded)
    },
  })
  return { form, outcome, setOutcome, measure, setMeasure, reason, setReason }
}

export function ConclusionForm({ state }: { readonly state: ReturnType<typeof useConclusion> }) {
  const texts = useTexts(roleshiftTexts)
  const { form } = state
  return (
    <form noValidate onSubmit={form.submit}>
      <p>{texts.concludeHint}</p>
      <RadioGroup
        id="conclusion"
        label={texts.conclusion}
        value={state.outcome}
        onChange={value => state.setOutcome(value as Outcome)}
        options={outcomes.map(value => ({ value, label: texts[value] }))}
        problem={form.problemOf('conclusion')}
      />
      <RadioGroup
        id="measure"
        label={texts.measure}
        value={state.measure}
        onChange={value => state.setMeasure(value as Measure)}
        options={measures.map(value => ({ value, label: texts[value] }))}
        problem={form.problemOf('measure')}
      />
      <TextArea
        id="reason"
        label={texts.reason}
        hint={texts.reasonHint}
        value={state.reason}
        onChange={state.setReason}
        limit={5000}
        problem={form.problemOf('reason')}
      />
      <Button type="submit" look="primary" busy={form.busy}>
        {texts.saveConclusion}
      </Button>
    </form>
  )
}
