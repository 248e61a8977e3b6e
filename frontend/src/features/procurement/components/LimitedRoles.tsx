import { useState } from 'react'
import type { PeopleControllerPersonView as PersonView, Role } from '#api-types'
import { useSubmission } from '../../../api'
import { useTexts } from '../../../i18n'
import { Button, CheckboxGroup, Details, Notice } from '../../../ui'
import { roleTexts } from '../../identity'
import { limitRoles } from '../joint'
import { procurementTexts } from '../texts'

/** An administrator is one of the whole institution. */
const inOneProcurement: readonly Role[] = ['PURCHASER', 'REVIEWER', 'CONTRACT_MANAGER']

interface LimitedRolesProps {
  readonly procurementId: string
  readonly people: readonly PersonView[]
}

/** Who may do what in this procurement alone. */
export function LimitedRoles({ procurementId, people }: LimitedRolesProps) {
  const texts = useTexts(procurementTexts)
  return (
    <section aria-labelledby="limited-roles">
      <h2 id="limited-roles">{texts.limitedRoles}</h2>
      <p>{texts.limitedRolesIntro}</p>
      {people.map(person => (
        <Details key={person.id} summary={person.name}>
          <OfPerson procurementId={procurementId} person={person} />
        </Details>
      ))}
    </section>
  )
}

interface OfPersonProps {
  readonly procurementId: string
  readonly person: PersonView
}

export function OfPerson({ procurementId, person }: OfPersonProps) {
  const texts = useTexts(procurementTexts)
  const names = useTexts(roleTexts)
  const [roles, setRoles] = useState<readonly Role[]>(
    () => person.limited.find(one => one.procurementId === procurementId)?.roles ?? [],
  )
  const [saved, setSaved] = useState(false)
  const form = useSubmission({
    send: () => limitRoles(procurementId, person.id, roles),
    onDone: () => setSaved(true),
  })
  return (
    <form noValidate onSubmit={form.submit}>
      <CheckboxGroup
        id={`roles-${person.id}`}
        label={texts.limitedRoles}
        need="open"
        value={roles}
        onChange={chosen => {
          setRoles(inOneProcurement.filter(role => chosen.includes(role)))
          setSaved(false)
        }}
        options={inOneProcurement.map(role => ({ value: role, label: names[role] }))}
        problem={form.problemOf('roles')}
      />
      {form.problems.map(problem => (
        <Notice key={problem.message} kind="warning" role="alert" title={problem.message} />
      ))}
      <Button type="submit" busy={form.busy}>
        {texts.limitedSave(person.name)}
      </Button>
      <div role="status">{saved && <Notice kind="success" title={texts.limitedSaved(person.name)} />}</div>
    </form>
  )
}
