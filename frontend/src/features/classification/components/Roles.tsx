import type { ClassificationRole as Role } from '#api-types'
import { useText, useTexts } from '../../../i18n'
import { DataTable } from '../../../ui'
import { classificationTexts } from '../texts'
import { Why } from './Why'

/** The role of each party under each act. */
export function Roles({ roles }: { readonly roles: readonly Role[] }) {
  const texts = useTexts(classificationTexts)
  const text = useText()
  const partyOf = (role: Role) => (role.party === 'VENDOR' ? texts.vendor : texts.institution)
  const lawOf = (role: Role) => (role.law === 'GDPR' ? texts.gdpr : texts.aiAct)
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">{texts.roles}</h2>
      <p>{texts.rolesIntro}</p>
      <DataTable
        caption={texts.rolesCaption}
        captionHidden
        rows={roles}
        keyOf={role => `${role.party} ${role.law} ${role.code ?? ''}`}
        columns={[
          { key: 'party', header: texts.party, names: true, cell: partyOf },
          { key: 'law', header: texts.law, cell: lawOf },
          {
            key: 'role',
            header: texts.role,
            cell: role => (
              <>
                <p className="cell-lead">{text(role.name)}</p>
                {role.about != null && <p className="quiet">{text(role.about)}</p>}
                <Why about={`${partyOf(role)}, ${lawOf(role)}: ${text(role.name)}`} why={role.why} />
              </>
            ),
          },
        ]}
      />
    </section>
  )
}
