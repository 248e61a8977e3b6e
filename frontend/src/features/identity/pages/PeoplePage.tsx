import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useTexts } from '../../../i18n'
import { Actions, DataTable, LinkButton, Loaded, Page } from '../../../ui'
import { SamplePart } from '../../sample'
import { listPeople } from '../api'
import { everyRole } from '../components/RoleFields'
import { peopleTexts } from '../peopleTexts'

/** Who works here, and what they may do. */
export default function PeoplePage() {
  const texts = useTexts(peopleTexts)
  const query = useQuery({ queryKey: ['people'], queryFn: listPeople })
  return (
    <Page
      title={texts.people}
      caption={texts.title}
      action={
        <Actions>
          <LinkButton to="/administration/new" look="primary">
            {texts.add}
          </LinkButton>
          <LinkButton to="/administration/organisation">{texts.organisation}</LinkButton>
        </Actions>
      }
    >
      <Loaded query={query}>
        {people => (
          <DataTable
            caption={texts.caption}
            captionHidden
            rows={people}
            keyOf={person => person.id}
            columns={[
              {
                key: 'name',
                header: texts.name,
                names: true,
                cell: person => <Link to={`/administration/${person.id}`}>{person.name}</Link>,
              },
              { key: 'email', header: texts.email, cell: person => person.email },
              {
                key: 'roles',
                header: texts.roles,
                cell: person =>
                  everyRole
                    .filter(role => person.roles.includes(role))
                    .map(role => texts[role])
                    .join(', ') || (person.limited.length > 0 ? texts.limitedOnly : texts.noRole),
              },
              {
                key: 'state',
                header: texts.state,
                cell: person => (person.active ? texts.active : texts.inactive),
              },
            ]}
          />
        )}
      </Loaded>
      <Actions>
        <LinkButton to="/administration/sign-in">{texts.signInRules}</LinkButton>
        <LinkButton to="/administration/log">{texts.log}</LinkButton>
        <LinkButton to="/administration/retention">{texts.retention}</LinkButton>
      </Actions>
      <SamplePart />
    </Page>
  )
}
