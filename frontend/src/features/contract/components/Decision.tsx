import type { PackageContentDecisionEntry as DecisionEntry, PackageView } from '#api-types'
import { useState } from 'react'
import { useTexts, useWords } from '../../../i18n'
import { Button } from '../../../ui'
import type { Subject } from '../api'
import { contractTexts } from '../texts'
import { useMayChange } from '../usePackage'
import { DecisionDialog } from './DecisionDialog'

interface DecisionProps {
  readonly read: PackageView
  readonly subject: Subject
  readonly id: string
  readonly title: string
  readonly decision: DecisionEntry | undefined
}

/** What a person decided with the reason, and the button to decide. */
export function Decision({ read, subject, id, title, decision }: DecisionProps) {
  const texts = useTexts(contractTexts)
  const words = useWords()
  const [deciding, setDeciding] = useState(false)
  const mayChange = useMayChange(read)
  return (
    <>
      {decision !== undefined && (
        <div className="clause-decision">
          <p>
            {(decision.included ? texts.decidedIn : texts.decidedOut)(
              decision.by,
              words.dateTime(decision.at),
            )}
            : {decision.reason}
          </p>
        </div>
      )}
      {mayChange && (
        <p>
          <Button id={`decide-${id}`} about={title} onClick={() => setDeciding(true)}>
            {decision === undefined ? texts.decide : texts.decideAgain}
          </Button>
        </p>
      )}
      {deciding && (
        <DecisionDialog
          offerId={read.offerId}
          subject={subject}
          id={id}
          title={title}
          decided={decision !== undefined}
          onClose={() => setDeciding(false)}
        />
      )}
    </>
  )
}
