import type { ClassificationParty as Party, ClassificationRole as Role } from '#api-types'
import { useText, useTexts } from '../../../i18n'
import { classificationTexts } from '../texts'
import { Why } from './Why'

const parties: readonly Party[] = ['INSTITUTION', 'VENDOR']

/** The role of each party under each act. */
export function Roles({ roles }: { readonly roles: readonly Role[] }) {
  const texts = useTexts(classificationTexts)
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">{texts.roles}</h2>
      <p>{texts.rolesIntro}</p>
      {parties.map(party => (
        <section key={party}>
          <h3>{texts[party]}</h3>
          <ul className="indicated-list">
            {roles
              .filter(role => role.party === party)
              .map(role => (
                <li key={`${role.law} ${role.code ?? ''}`}>
                  <OneRole role={role} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function OneRole({ role }: { readonly role: Role }) {
  const texts = useTexts(classificationTexts)
  const text = useText()
  const law = texts[role.law]
  return (
    <>
      <p className="cell-lead">
        {law}: {text(role.name)}
      </p>
      {role.about != null && <p className="quiet">{text(role.about)}</p>}
      <Why about={`${texts[role.party]}, ${law}: ${text(role.name)}`} why={role.why} />
    </>
  )
}
