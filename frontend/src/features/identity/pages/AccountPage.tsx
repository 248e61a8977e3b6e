import { usePerson } from '../../../app/session'
import { useTexts, useWords } from '../../../i18n'
import { LinkButton, Page, SummaryList } from '../../../ui'
import { PersonalCopy } from '../../disclosure'
import { identityTexts } from '../texts'

/** Who you are in this portal, and what you may do. */
export default function AccountPage() {
  const texts = useTexts(identityTexts)
  const words = useWords()
  const person = usePerson()
  const roles = person.roles.map(role => texts[role])
  return (
    <Page title={texts.account}>
      <SummaryList
        rows={[
          { key: texts.personName, value: person.name },
          { key: texts.email, value: person.email },
          { key: texts.organisation, value: person.organisation.name },
          { key: texts.roles, value: roles.length === 0 ? texts.noRoles : words.list(roles) },
        ]}
      />
      <LinkButton to="/account/sign-in">{texts.signInSettings}</LinkButton>
      <PersonalCopy />
    </Page>
  )
}
