import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Role } from '#api-types'
import { useSubmission, type FieldProblem } from '../../../api'
import { useTexts } from '../../../i18n'
import { Actions, Button, LinkButton, Page, Select, TextField } from '../../../ui'
import { addColleague } from '../api'
import { PasswordLink } from '../components/PasswordLink'
import { RoleFields } from '../components/RoleFields'
import { peopleTexts } from '../peopleTexts'
import { useProcurementTitles } from '../useProcurementTitles'

/** A colleague with roles; afterwards the link with which a password is chosen. */
export default function NewColleaguePage() {
  const texts = useTexts(peopleTexts)
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [roles, setRoles] = useState<readonly Role[]>([])
  const [procurementId, setProcurementId] = useState('')
  const titles = useProcurementTitles()
  const [link, setLink] = useState<string>()
  const form = useSubmission({
    check: () => check(),
    send: () =>
      addColleague({
        name: name.trim(),
        email: email.trim(),
        roles: [...roles],
        ...(procurementId === '' ? {} : { procurementId }),
      }),
    onDone: added => {
      setLink(added.link)
      void queries.invalidateQueries({ queryKey: ['people'] })
    },
  })

  function check(): readonly FieldProblem[] {
    return [
      ...(name.trim() === '' ? [{ field: 'name', message: texts.nameMissing }] : []),
      ...(/^[^\s@]+@[^\s@]+$/.test(email.trim()) ? [] : [{ field: 'email', message: texts.emailMissing }]),
      ...(roles.length === 0 ? [{ field: 'roles', message: texts.rolesMissing }] : []),
    ]
  }

  function startOver() {
    setName('')
    setEmail('')
    setRoles([])
    setProcurementId('')
    setLink(undefined)
  }

  const back = { to: '/administration', label: texts.people }
  return link === undefined ? (
    <Page title={texts.newTitle} caption={texts.title} back={back} form={form}>
      <form noValidate onSubmit={form.submit}>
        <TextField
          id="name"
          label={texts.name}
          width="medium"
          value={name}
          onChange={setName}
          onLeave={() => form.recheck('name')}
          problem={form.problemOf('name')}
        />
        <TextField
          id="email"
          type="email"
          label={texts.email}
          width="medium"
          value={email}
          onChange={setEmail}
          onLeave={() => form.recheck('email')}
          problem={form.problemOf('email')}
        />
        <RoleFields roles={roles} onChange={setRoles} problem={form.problemOf('roles')} />
        <Select
          id="procurementId"
          label={texts.where}
          need="open"
          blank={texts.everywhere}
          value={procurementId}
          onChange={setProcurementId}
          options={[...titles].map(([value, label]) => ({ value, label }))}
          problem={form.problemOf('procurementId')}
        />
        <Button type="submit" look="primary" busy={form.busy}>
          {texts.create}
        </Button>
      </form>
    </Page>
  ) : (
    <Page title={texts.added(name.trim())} caption={texts.title} back={back}>
      <PasswordLink link={link} />
      <Actions>
        <LinkButton to="/administration" look="primary">
          {texts.toPeople}
        </LinkButton>
        <Button onClick={startOver}>{texts.another}</Button>
      </Actions>
    </Page>
  )
}
