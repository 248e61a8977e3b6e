import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import type { ParticipantControllerParticipantView as ParticipantView, ProcurementView } from '#api-types'
import { useProblemText, useSubmission } from '../../../api'
import { useAccess } from '../../../app/access'
import { useTexts } from '../../../i18n'
import { Button, DataTable, DateTime, Loaded, Notice, Page, TextField } from '../../../ui'
import { addParticipant, listPackages, listParticipants, removeParticipant } from '../joint'
import { useProcurement } from '../queries'
import { procurementTexts } from '../texts'

/** The institutions for which a body buys, and how far each is with its own contract. */
export default function ParticipantsPage() {
  const { id = '' } = useParams()
  const procurement = useProcurement(id)
  const participants = useQuery({ queryKey: ['participants', id], queryFn: () => listParticipants(id) })
  return (
    <Loaded query={procurement}>
      {dossier => (
        <Loaded query={participants}>
          {taking => (
            <Participants
              procurement={dossier}
              participants={taking}
              onChanged={() => void participants.refetch()}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

interface ParticipantsProps {
  readonly procurement: ProcurementView
  readonly participants: readonly ParticipantView[]
  readonly onChanged: () => void
}

function Participants({ procurement, participants, onChanged }: ParticipantsProps) {
  const texts = useTexts(procurementTexts)
  const problemText = useProblemText()
  const access = useAccess('procurements', procurement.id)
  const keeps = access !== undefined && access.keeper == null
  const mayChange = keeps && access.roles.includes('PURCHASER')
  const packages = useQuery({
    queryKey: ['packages', procurement.id],
    queryFn: () => listPackages(procurement.id),
    enabled: keeps,
  }).data
  const [code, setCode] = useState('')
  const [done, setDone] = useState('')
  const [failed, setFailed] = useState('')
  const form = useSubmission({
    check: () => (code.trim() === '' ? [{ field: 'joinCode', message: texts.joinCodeMissing }] : []),
    send: () => addParticipant(procurement.id, code),
    onDone: added => {
      setCode('')
      setFailed('')
      setDone(texts.participantAdded(added.name))
      onChanged()
    },
  })

  async function remove(participant: ParticipantView) {
    try {
      await removeParticipant(procurement.id, participant.id)
      setFailed('')
      setDone(texts.participantRemoved(participant.name))
      onChanged()
    } catch (error) {
      setDone('')
      setFailed(problemText(error))
    }
  }

  return (
    <Page
      title={texts.participants}
      caption={procurement.title}
      back={{ to: `/procurements/${procurement.id}`, label: procurement.title }}
      form={form}
    >
      <p>{texts.participantsIntro}</p>
      <div role="status">{done !== '' && <Notice kind="success" title={done} />}</div>
      {failed !== '' && <Notice kind="warning" role="alert" title={failed} />}
      <DataTable
        caption={texts.participants}
        captionHidden
        rows={participants}
        keyOf={one => one.id}
        empty={<p>{texts.participantsNone}</p>}
        columns={[
          { key: 'name', header: texts.participant, names: true, cell: one => one.name },
          {
            key: 'since',
            header: texts.participantSince,
            cell: one => <DateTime value={one.addedAt} />,
          },
          ...(keeps
            ? [
                {
                  key: 'package',
                  header: texts.participantPackage,
                  cell: (one: ParticipantView) =>
                    texts[packages?.find(state => state.institutionId === one.id)?.stage ?? 'NOT_STARTED'],
                },
              ]
            : []),
          ...(mayChange
            ? [
                {
                  key: 'remove',
                  header: texts.participantRemove,
                  cell: (one: ParticipantView) => (
                    <Button look="subtle" about={one.name} onClick={() => void remove(one)}>
                      {texts.participantRemove}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {mayChange && (
        <>
          <h2>{texts.participantAdd}</h2>
          <form noValidate onSubmit={form.submit}>
            <TextField
              id="joinCode"
              label={texts.joinCode}
              hint={texts.joinCodeHint}
              width="medium"
              value={code}
              onChange={setCode}
              problem={form.problemOf('joinCode')}
            />
            <Button type="submit" look="primary" busy={form.busy}>
              {texts.participantAddButton}
            </Button>
          </form>
        </>
      )}
    </Page>
  )
}
