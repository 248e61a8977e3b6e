import type { Role } from '#api-types'
import { useTexts } from '../../../i18n'
import { CheckboxGroup } from '../../../ui'
import { peopleTexts } from '../peopleTexts'

export const everyRole: readonly Role[] = ['PURCHASER', 'REVIEWER', 'CONTRACT_MANAGER', 'ADMINISTRATOR']

interface RoleFieldsProps {
  readonly roles: readonly Role[]
  readonly onChange: (roles: readonly Role[]) => void
  readonly problem: string | undefined
}

/** What somebody may do. */
export function RoleFields({ roles, onChange, problem }: RoleFieldsProps) {
  const texts = useTexts(peopleTexts)
  return (
    <CheckboxGroup
      id="roles"
      label={texts.roles}
      value={roles}
      onChange={chosen => onChange(everyRole.filter(role => chosen.includes(role)))}
      options={everyRole.map(role => ({ value: role, label: texts[role], hint: texts[`${role}_HINT`] }))}
      problem={problem}
    />
  )
}
