import { useState } from 'react'
import { Link } from 'react-router'
import type { IssuedAnswerSentView, QuestionnaireView, QuestionnaireViewRecipientView } from '#api-types'
import { useSubmission } from '../../../api'
import { useRolesIn } from '../../../app/access'
import { useTexts } from '../../../i18n'
import {
  Actions,
  Button,
  Checkbox,
  DataTable,
  DateTime,
  Dialog,
  ErrorSummary,
  ExactDateTime,
  Tag,
  type Tone,
} from '../../../ui'
import { getQuestionnaire, invite, revoke } from '../api'
import { peopleTexts } from '../peopleTexts'
import { sentTexts } from '../texts'
import { InvitedPeople } from './InvitedPeople'

type Recipient = QuestionnaireViewRecipientView

interface RecipientsProps {
  readonly view: QuestionnaireView
  readonly onLinks: (links: readonly IssuedAnswerSentView[]) => void
  readonly onChanged: (view: QuestionnaireView) => void
}

const tones: Readonly<Record<Recipient['status'], Tone>> = {
  NOT_INVITED: 'warning',
  INVITED: 'information',
  OPENED: 'information',
  REVOKED: 'warning',
  SUBMITTED: 'neutral',
  LATE: 'negative',
}

/** The vendors with how far each is, and their links. */
export function Recipients({ view, onLinks, onChanged }: RecipientsProps) {
  const said = useTexts(sentTexts)
  const mayWrite = useRolesIn('procurements', view.procurementId).includes('PURCHASER')
  const [asked, ask] = useState<{ readonly what: 'new' | 'end'; readonly of: Recipient }>()
  const refresh = async () => onChanged(await getQuestionnaire(view.procurementId))
  return (
    <>
      <DataTable
        caption={said.vendors}
        rows={view.recipients}
        keyOf={one => one.offerId}
        columns={[
          {
            key: 'vendor',
            header: said.vendor,
            names: true,
            cell: one => (
              <>
                {one.vendorName}
                <span className="quiet cell-more">{one.systemName}</span>
              </>
            ),
          },
          {
            key: 'contact',
            header: said.contact,
            cell: one => (
              <>
                {one.contactName}
                <span className="quiet cell-more">{one.contactEmail}</span>
              </>
            ),
          },
          { key: 'status', header: said.status, cell: one => <Standing recipient={one} /> },
          ...(mayWrite
            ? [
                {
                  key: 'actions',
                  header: said.actions,
                  cell: (one: Recipient) => (
                    <LinkActions recipient={one} onAsk={what => ask({ what, of: one })} />
                  ),
                },
              ]
            : []),
        ]}
      />
      <p className="quiet">{said.sealed}</p>
      <InvitedPeople view={view} onChanged={() => void refresh()} />
      {asked !== undefined && (
        <LinkDialog
          what={asked.what}
          recipient={asked.of}
          onClose={() => ask(undefined)}
          onDone={sent => {
            ask(undefined)
            onLinks(sent === undefined ? [] : [sent])
            void refresh()
          }}
        />
      )}
    </>
  )
}

function Standing({ recipient }: { readonly recipient: Recipient }) {
  const said = useTexts(sentTexts)
  return (
    <>
      <Tag tone={tones[recipient.status]}>{said[recipient.status]}</Tag>
      {recipient.submission ? (
        <span className="quiet cell-more">
          {said.receipt(recipient.submission.receiptNumber)},{' '}
          <ExactDateTime value={recipient.submission.submittedAt} />
          {recipient.sheetId && (
            <>
              {' '}
              <Link to={`/sheets/${recipient.sheetId}/check`}>
                {said.answers}
                <span className="hidden"> {recipient.vendorName}</span>
              </Link>
            </>
          )}
        </span>
      ) : recipient.openedAt ? (
        <span className="quiet cell-more">
          {said.openedOn} <DateTime value={recipient.openedAt} />
        </span>
      ) : recipient.invitedAt ? (
        <span className="quiet cell-more">
          {said.invitedOn} <DateTime value={recipient.invitedAt} />
        </span>
      ) : null}
    </>
  )
}

interface LinkActionsProps {
  readonly recipient: Recipient
  readonly onAsk: (what: 'new' | 'end') => void
}

function LinkActions({ recipient, onAsk }: LinkActionsProps) {
  const said = useTexts(sentTexts)
  const live = recipient.status !== 'NOT_INVITED' && recipient.status !== 'REVOKED'
  return (
    <div className="row-actions">
      <Button look="subtle" about={recipient.vendorName} onClick={() => onAsk('new')}>
        {recipient.status === 'NOT_INVITED' ? said.invite : said.newLink}
      </Button>
      {live && (
        <Button look="subtle" about={recipient.vendorName} onClick={() => onAsk('end')}>
          {said.endLink}
        </Button>
      )}
    </div>
  )
}

interface LinkDialogProps {
  readonly what: 'new' | 'end'
  readonly recipient: Recipient
  readonly onClose: () => void
  readonly onDone: (sent: IssuedAnswerSentView | undefined) => void
}

function LinkDialog({ what, recipient, onClose, onDone }: LinkDialogProps) {
  const said = useTexts(sentTexts)
  const people = useTexts(peopleTexts)
  const [signatory, setSignatory] = useState(mayContactSign(recipient))
  const form = useSubmission<IssuedAnswerSentView | undefined>({
    send: async () => {
      if (what === 'new') {
        return invite(recipient.offerId, signatory)
      }
      await revoke(recipient.offerId)
      return undefined
    },
    onDone,
  })
  const name = recipient.vendorName
  return (
    <Dialog title={what === 'new' ? said.newTitle(name) : said.endTitle(name)} onClose={onClose}>
      <ErrorSummary problems={form.problems} attempt={form.attempt} />
      <p>{what === 'new' ? said.newText : said.endText}</p>
      {what === 'new' && (
        <Checkbox
          id="signatory"
          label={people.signatory}
          hint={said.signatoryHint}
          checked={signatory}
          onChange={setSignatory}
        />
      )}
      <Actions>
        <Button look={what === 'new' ? 'primary' : 'danger'} busy={form.busy} onClick={() => form.submit()}>
          {what === 'new' ? said.make : said.end}
        </Button>
        <Button onClick={onClose}>{said.cancel}</Button>
      </Actions>
    </Dialog>
  )
}

/** What the contact's latest link allowed; the first allows all. */
function mayContactSign(recipient: Recipient): boolean {
  return recipient.people.findLast(one => one.email === recipient.contactEmail)?.signatory ?? true
}
