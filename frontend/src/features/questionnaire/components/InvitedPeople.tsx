import { useState } from 'react'
import type {
  QuestionnaireView,
  QuestionnaireViewInvitedView,
  QuestionnaireViewRecipientView,
} from '#api-types'
import { useSubmission } from '../../../api'
import { useRolesIn } from '../../../app/access'
import { useTexts } from '../../../i18n'
import { Actions, Button, DataTable, DateTime, Dialog, ErrorSummary, Tag, type Tone } from '../../../ui'
import { revokeOne } from '../api'
import { peopleTexts } from '../peopleTexts'

type Invited = QuestionnaireViewInvitedView
type Row = Invited & { readonly recipient: QuestionnaireViewRecipientView }

const tones: Readonly<Record<Invited['status'], Tone>> = {
  SENT: 'information',
  JOINED: 'neutral',
  REVOKED: 'warning',
  EXPIRED: 'warning',
}

interface InvitedPeopleProps {
  readonly view: QuestionnaireView
  readonly onChanged: () => void
}

/** Who of each vendor was invited, by whom, and who came in. */
export function InvitedPeople({ view, onChanged }: InvitedPeopleProps) {
  const texts = useTexts(peopleTexts)
  const mayWrite = useRolesIn('procurements', view.procurementId).includes('PURCHASER')
  const [ending, end] = useState<Row>()
  const rows: readonly Row[] = view.recipients.flatMap(recipient =>
    recipient.people.map(one => ({ ...one, recipient })),
  )
  return rows.length === 0 ? null : (
    <>
      <DataTable
        caption={texts.people}
        rows={rows}
        keyOf={one => one.invitationId}
        columns={[
          {
            key: 'person',
            header: texts.person,
            names: true,
            cell: one => (
              <>
                {one.name}
                <span className="quiet cell-more">{one.email}</span>
              </>
            ),
          },
          { key: 'vendor', header: texts.vendor, cell: one => one.recipient.vendorName },
          {
            key: 'may',
            header: texts.may,
            cell: one => (one.signatory ? texts.maySign : texts.mayAnswer),
          },
          { key: 'standing', header: texts.standing, cell: one => <InvitedStanding invited={one} /> },
          {
            key: 'expires',
            header: texts.expires,
            cell: one => (one.status === 'REVOKED' ? '–' : <DateTime value={one.expiresAt} />),
          },
          ...(mayWrite
            ? [
                {
                  key: 'actions',
                  header: texts.actions,
                  cell: (one: Row) =>
                    one.status === 'SENT' || one.status === 'JOINED' ? (
                      <Button look="subtle" about={one.name} onClick={() => end(one)}>
                        {texts.end}
                      </Button>
                    ) : null,
                },
              ]
            : []),
        ]}
      />
      {ending !== undefined && (
        <EndDialog
          name={ending.name}
          send={() => revokeOne(ending.recipient.offerId, ending.invitationId)}
          onClose={() => end(undefined)}
          onDone={() => {
            end(undefined)
            onChanged()
          }}
        />
      )}
    </>
  )
}

/** Sent, in, ended or expired, and when. */
export function InvitedStanding({ invited }: { readonly invited: Invited }) {
  const texts = useTexts(peopleTexts)
  return (
    <>
      <Tag tone={tones[invited.status]}>{texts[invited.status]}</Tag>
      <span className="quiet cell-more">
        {texts.sentOn} <DateTime value={invited.sentAt} />
        {invited.invitedBy && ` ${texts.by(invited.invitedBy)}`}
      </span>
      {invited.joinedAt && (
        <span className="quiet cell-more">
          {texts.joinedOn} <DateTime value={invited.joinedAt} />
        </span>
      )}
    </>
  )
}

interface EndDialogProps {
  readonly name: string
  readonly send: () => Promise<void>
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Says what ending a link does, before it is done. */
export function EndDialog({ name, send, onClose, onDone }: EndDialogProps) {
  const texts = useTexts(peopleTexts)
  const form = useSubmission({ send, onDone })
  return (
    <Dialog title={texts.endTitle(name)} onClose={onClose}>
      <ErrorSummary problems={form.problems} attempt={form.attempt} />
      <p>{texts.endText}</p>
      <Actions>
        <Button look="danger" busy={form.busy} onClick={() => form.submit()}>
          {texts.end}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </Actions>
    </Dialog>
  )
}
