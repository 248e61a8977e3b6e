import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { PeopleControllerPersonView, ProcurementView, TeamMemberRaci } from '#api-types'
import { useSubmission } from '../../../api'
import { useAccess } from '../../../app/access'
import { useTexts } from '../../../i18n'
import { Button, Loaded, Page, Select } from '../../../ui'
import { listPeople } from '../../identity'
import { changeTeam } from '../api'
import { LimitedRoles } from '../components/LimitedRoles'
import { ReadOnlyPart } from '../components/ReadOnlyPart'
import { TeamSummary } from '../components/TeamSummary'
import { useProcurement, useReadAgain } from '../queries'
import { isRaci, raciOrder } from '../raci'
import { procurementTexts } from '../texts'

/** Everybody's part in a procurement. */
export default function TeamPage() {
  const { id = '' } = useParams()
  const procurement = useProcurement(id)
  const people = useQuery({ queryKey: ['people'], queryFn: listPeople })
  const roles = useAccess('procurements', id)?.roles
  return roles === undefined ? null : (
    <Loaded query={procurement}>
      {dossier => (
        <Loaded query={people}>
          {colleagues =>
            roles.includes('PURCHASER') ? (
              <TeamForm procurement={dossier} people={colleagues} />
            ) : (
              <TeamAsItIs procurement={dossier} people={roles.includes('ADMINISTRATOR') ? colleagues : []} />
            )
          }
        </Loaded>
      )}
    </Loaded>
  )
}

/** With the roles that an administrator may give. */
function TeamAsItIs({ procurement, people }: TeamFormProps) {
  const texts = useTexts(procurementTexts)
  return (
    <ReadOnlyPart procurement={procurement} title={texts.team}>
      <TeamSummary team={procurement.team} />
      {people.length > 0 && (
        <LimitedRoles procurementId={procurement.id} people={people.filter(person => person.active)} />
      )}
    </ReadOnlyPart>
  )
}

interface TeamFormProps {
  readonly procurement: ProcurementView
  readonly people: readonly PeopleControllerPersonView[]
}

function TeamForm({ procurement, people }: TeamFormProps) {
  const texts = useTexts(procurementTexts)
  const navigate = useNavigate()
  const readAgain = useReadAgain(procurement.id)
  const [parts, setParts] = useState<ReadonlyMap<string, TeamMemberRaci>>(
    () => new Map(procurement.team.map(member => [member.person.id, member.raci])),
  )
  const shown = people.filter(person => person.active || parts.has(person.id))
  const form = useSubmission({
    check: () =>
      [...parts.values()].filter(part => part === 'ACCOUNTABLE').length === 1
        ? []
        : [{ field: `part-${shown[0]?.id}`, message: texts.accountableOne }],
    send: () =>
      changeTeam(
        procurement.id,
        [...parts].map(([personId, raci]) => ({ personId, raci })),
      ),
    onDone: () => {
      void readAgain()
      void navigate(`/procurements/${procurement.id}`)
    },
  })

  function choose(personId: string, part: string) {
    const next = new Map(parts)
    if (isRaci(part)) {
      next.set(personId, part)
    } else {
      next.delete(personId)
    }
    setParts(next)
  }

  return (
    <Page
      title={texts.team}
      caption={procurement.title}
      back={{ to: `/procurements/${procurement.id}`, label: procurement.title }}
      form={form}
    >
      <p>{texts.teamIntro}</p>
      <form noValidate onSubmit={form.submit}>
        {shown.map(person => (
          <Select
            key={person.id}
            id={`part-${person.id}`}
            label={person.name}
            need="open"
            blank={texts.noPart}
            value={parts.get(person.id) ?? ''}
            onChange={part => choose(person.id, part)}
            options={raciOrder.map(part => ({ value: part, label: texts[part] }))}
            problem={form.problemOf(`part-${person.id}`)}
          />
        ))}
        <Button type="submit" look="primary" busy={form.busy}>
          {texts.teamSave}
        </Button>
      </form>
      <LimitedRoles procurementId={procurement.id} people={people.filter(person => person.active)} />
    </Page>
  )
}
