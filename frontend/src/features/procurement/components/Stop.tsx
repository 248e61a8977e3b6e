import { useState } from 'react'
import type { ProcurementViewStopView } from '#api-types'
import { useSubmission } from '../../../api'
import { useText, useTexts } from '../../../i18n'
import { Button, Details, ErrorSummary, Notice, TextArea } from '../../../ui'
import { liftStop } from '../api'
import { useReadAgain } from '../queries'
import { procurementTexts } from '../texts'
import { useMayChange } from '../useMayChange'

interface StopProps {
  readonly procurementId: string
  readonly stop: ProcurementViewStopView
}

/** An answer that stops the procurement, and letting it through where that is allowed. */
export function Stop({ procurementId, stop }: StopProps) {
  const texts = useTexts(procurementTexts)
  const text = useText()
  const mayChange = useMayChange(procurementId)
  return (
    <Notice kind="warning" title={text(stop.reason)}>
      <p>
        {texts.stopQuestion} “{text(stop.question)}”.
      </p>
      {!stop.liftable && <p>{texts.notLiftable}</p>}
      {stop.liftable && mayChange && <Lift procurementId={procurementId} stop={stop} />}
    </Notice>
  )
}

function Lift({ procurementId, stop }: StopProps) {
  const texts = useTexts(procurementTexts)
  const text = useText()
  const readAgain = useReadAgain(procurementId)
  const [reason, setReason] = useState('')
  const id = `lift-${stop.questionId}`
  const form = useSubmission({
    check: () => (reason.trim() === '' ? [{ field: id, message: texts.reasonMissing }] : []),
    send: () => liftStop(procurementId, stop.questionId, reason),
    onDone: () => void readAgain(),
  })
  return (
    <Details summary={texts.lift} about={text(stop.question)}>
      <form noValidate onSubmit={form.submit}>
        <ErrorSummary
          problems={form.problems.filter(problem => problem.field !== id)}
          attempt={form.attempt}
        />
        <TextArea
          id={id}
          label={texts.liftReason}
          limit={5000}
          value={reason}
          onChange={setReason}
          problem={form.problemOf(id)}
        />
        <Button type="submit" busy={form.busy}>
          {texts.liftSend}
        </Button>
      </form>
    </Details>
  )
}
