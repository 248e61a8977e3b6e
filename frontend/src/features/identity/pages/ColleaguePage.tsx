import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import type { PeopleControllerPersonView as PersonView } from '#api-types'
import { useSubmission } from '../../../api'
import { useSession } from '../../../app/session'
import { useTexts, useWords } from '../../../i18n'
import { Button, Checkbox, Loaded, Notice, Page, SummaryList } from '../../../ui'
import { PersonalCopy } from '../../disclosure'
import { changeColleague, listPeople, newPasswordLink } from '../api'
import { Domains } from '../components/Domains'
import { PasswordLink } from '../components/PasswordLink'
import { ResetSecondStep } from '../components/ResetSecondStep'
import { RoleFields } from '../components/RoleFields'
import { peopleTexts } from '../peopleTexts'
import { useProcurementTitles } from '../useProcurementTitles'

/** What a colleague may do, and a new link for who forgot the password. */
export default function ColleaguePage() {
  const { id = '' } = useParams()
  const texts = useTexts(peopleTexts)
  const query = useQuery({ queryKey: ['people'], queryFn: listPeople })
  return (
    <Loaded query={query}>
      {people => {
        const person = people.find(one => one.id === id)
        return person === undefined ? (
          <Page title={texts.unknown} back={{ to: '/administration', label: texts.people }}>
            {null}
          </Page>
        ) : (
          <Colleague person={person} />
        )
      }}
    </Loaded>
  )
}

function Colleague({ person }: { readonly person: PersonView }) {
  const texts = useTexts(peopleTexts)
  const queries = useQueryClient()
  const { refresh } = useSession()
  const [roles, setRoles] = useState(person.roles)
  const [active, setActive] = useState(person.active)
  const [saved, setSaved] = useState(false)
  const form = useSubmission({
    send: () => changeColleague(person.id, { roles, active }),
    onDone: () => {
      setSaved(true)
      void queries.invalidateQueries({ queryKey: ['people'] })
      void refresh()
    },
  })
  return (
    <Page
      title={person.name}
      caption={texts.title}
      back={{ to: '/administration', label: texts.people }}
      form={form}
    >
      <SummaryList rows={[{ key: texts.email, value: person.email }]} />
      <h2>{texts.change}</h2>
      <form noValidate onSubmit={form.submit}>
        <RoleFields
          roles={roles}
          onChange={chosen => {
            setRoles([...chosen])
            setSaved(false)
          }}
          problem={form.problemOf('roles')}
        />
        <Checkbox
          id="active"
          label={texts.access}
          hint={texts.accessHint}
          checked={active}
          onChange={checked => {
            setActive(checked)
            setSaved(false)
          }}
          problem={form.problemOf('active')}
        />
        <Button type="submit" look="primary" busy={form.busy}>
          {texts.save}
        </Button>
        <div role="status">{saved && <Notice kind="success" title={texts.saved} />}</div>
      </form>
      {person.limited.length > 0 && <Limited person={person} />}
      <Domains person={person} />
      <NewLink person={person} />
      <ResetSecondStep id={person.id} name={person.name} />
      <PersonalCopy colleague={person} />
    </Page>
  )
}

function Limited({ person }: { readonly person: PersonView }) {
  const texts = useTexts(peopleTexts)
  const words = useWords()
  const titles = useProcurementTitles()
  return (
    <section aria-labelledby="limited">
      <h2 id="limited">{texts.limited}</h2>
      <SummaryList
        rows={person.limited.map(one => ({
          key: titles.get(one.procurementId) ?? texts.unknownProcurement,
          value: words.list(one.roles.map(role => texts[role])),
        }))}
      />
      <p>{texts.limitedHelp}</p>
    </section>
  )
}

function NewLink({ person }: { readonly person: PersonView }) {
  const texts = useTexts(peopleTexts)
  const [link, setLink] = useState<string>()
  const form = useSubmission({ send: () => newPasswordLink(person.id), onDone: made => setLink(made.link) })
  return (
    <section aria-labelledby="password-link">
      <h2 id="password-link">{texts.link}</h2>
      {link === undefined ? (
        <>
          <p>{texts.newLinkHelp}</p>
          {form.problems.map(problem => (
            <Notice key={problem.message} kind="warning" role="alert" title={problem.message} />
          ))}
          <Button busy={form.busy} onClick={form.submit}>
            {texts.newLink}
          </Button>
        </>
      ) : (
        <PasswordLink link={link} />
      )}
    </section>
  )
}
