import type { OfferPurposeView, PurposeVersionParty as Party } from '#api-types'
import { useState } from 'react'
import { useSubmission } from '../../../api'
import { useTexts } from '../../../i18n'
import { Actions, Button, Dialog, ErrorSummary } from '../../../ui'
import { agreePurpose } from '../api'
import { shortHash } from '../rows'
import { purposeTexts } from '../texts'

interface AgreeProps {
  readonly view: OfferPurposeView
  readonly party: Party
  readonly onAgreed: (view: OfferPurposeView) => void
}

/** One side agrees with exactly the text that stands on this page. */
export function Agree({ view, party, onAgreed }: AgreeProps) {
  const texts = useTexts(purposeTexts)
  const [asking, setAsking] = useState(false)
  const { sha256 } = view.draft
  const form = useSubmission({
    send: () => agreePurpose(view.offerId, sha256),
    onDone: agreed => {
      setAsking(false)
      onAgreed(agreed)
    },
  })
  const mayAgree =
    !view.sealed &&
    view.notNow == null &&
    view.draft.findings.every(finding => !finding.hinders) &&
    view.agreements.every(agreement => agreement.party !== party)
  const otherAgreed = view.agreements.some(agreement => agreement.party !== party)
  return !mayAgree ? null : (
    <>
      <Actions>
        <Button look="primary" onClick={() => setAsking(true)}>
          {texts.agree}
        </Button>
      </Actions>
      {asking && (
        <Dialog title={texts.agree} onClose={() => setAsking(false)}>
          <ErrorSummary problems={form.problems} attempt={form.attempt} />
          <p>{texts.agreeConfirm}</p>
          <p>
            {texts.hash}: <span className="sha256">{shortHash(sha256)}…</span>
          </p>
          <p>{otherAgreed ? texts.agreeSeals : texts.agreeWaits}</p>
          <Actions>
            <Button look="primary" busy={form.busy} onClick={() => form.submit()}>
              {texts.agreeLast}
            </Button>
          </Actions>
        </Dialog>
      )}
    </>
  )
}
