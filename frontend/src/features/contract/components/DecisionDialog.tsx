import type { PackageDecisionOutcome as Outcome } from '#api-types'
import { useState } from 'react'
import { isProblem, useSubmission } from '../../../api'
import { useTexts } from '../../../i18n'
import { Actions, Button, Dialog, ErrorSummary, RadioGroup, TextArea } from '../../../ui'
import { decide, type Subject } from '../api'
import { contractTexts } from '../texts'
import { usePackageCache } from '../usePackage'

interface DecisionDialogProps {
  readonly offerId: string
  readonly subject: Subject
  readonly id: string
  readonly title: string
  /** Whether there is a decision that can lapse. */
  readonly decided: boolean
  readonly onClose: () => void
}

/** Takes a set or clause up or leaves it out, with a reason; what was suggested stays visible. */
export function DecisionDialog({ offerId, subject, id, title, decided, onClose }: DecisionDialogProps) {
  const texts = useTexts(contractTexts)
  const cache = usePackageCache(offerId)
  const [outcome, setOutcome] = useState<Outcome | ''>('')
  const [reason, setReason] = useState('')
  const form = useSubmission({
    check: () => [
      ...(outcome === '' ? [{ field: 'outcome', message: texts.outcomeMissing }] : []),
      ...(reason.trim() === '' ? [{ field: 'reason', message: texts.reasonMissing }] : []),
    ],
    send: async () => {
      const { version } = await cache.latest()
      try {
        return await decide(offerId, subject, id, { outcome: outcome as Outcome, reason }, version)
      } catch (problem) {
        if (isProblem(problem, '/problems/contract/stale-package')) {
          await cache.reload()
        }
        throw problem
      }
    },
    onDone: changed => {
      cache.show(changed)
      onClose()
    },
    refusals: { '/problems/contract/stale-package': texts.stale },
  })
  return (
    <Dialog title={subject === 'sets' ? texts.decideSet : texts.decideClause} onClose={onClose}>
      <ErrorSummary problems={form.problems} attempt={form.attempt} />
      <p>
        <strong>{title}</strong>
      </p>
      <form noValidate onSubmit={form.submit}>
        <RadioGroup
          id="outcome"
          label={texts.decideWhat}
          value={outcome}
          onChange={value => setOutcome(value as Outcome)}
          options={[
            { value: 'INCLUDE', label: texts.include },
            { value: 'LEAVE_OUT', label: texts.leaveOut },
            ...(decided ? [{ value: 'AS_SUGGESTED', label: texts.asSuggested }] : []),
          ]}
          problem={form.problemOf('outcome')}
        />
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
            {texts.saveDecision}
          </Button>
        </Actions>
      </form>
    </Dialog>
  )
}
