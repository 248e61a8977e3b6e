import { useTexts } from '../../../i18n'
import { TextField } from '../../../ui'
import { columnsOf, filledRows, rowsOf } from '../rows'
import { purposeTexts } from '../texts'
import { CodeField, CodesField, TableField } from './fields'
import type { PartProps } from './PurposeForm'

/** Who uses it, who is affected, which data, and who decides. */
export function PeopleFields({ purpose, choices, onChange, problemOf }: PartProps) {
  const texts = useTexts(purposeTexts)
  const { decision } = purpose
  return (
    <>
      <section aria-labelledby="people">
        <h2 id="people">{texts.people}</h2>
        <TableField
          id="groups"
          label={texts.groups}
          hint={texts.groupsHint}
          addLabel={texts.addGroup}
          rows={rowsOf(purpose.groups)}
          onChange={rows => onChange({ groups: filledRows(rows, columnsOf.groups) })}
          problemOf={problemOf}
          columns={[
            { key: 'group', label: texts.group },
            { key: 'relation', label: texts.relation, choices: choices.relation },
            { key: 'minors', label: texts.minors, choices: choices.minors },
          ]}
        />
        <CodeField
          id="minors"
          label={texts.minors}
          hint={texts.minorsHint}
          choices={choices.minors}
          value={purpose.minors}
          onChange={minors => onChange({ minors })}
          problem={problemOf('minors')}
        />
        <CodesField
          id="dataCategories"
          label={texts.dataCategories}
          choices={choices.dataCategories}
          value={purpose.dataCategories}
          onChange={dataCategories => onChange({ dataCategories })}
          problem={problemOf('dataCategories')}
        />
      </section>
      <section aria-labelledby="decisions">
        <h2 id="decisions">{texts.decisions}</h2>
        <CodeField
          id="decision-outputRole"
          label={texts.outputRole}
          choices={choices.outputRole}
          value={decision.outputRole}
          onChange={outputRole => onChange({ decision: { ...decision, outputRole } })}
          problem={problemOf('decision-outputRole')}
        />
        <TextField
          id="decision-overseer"
          label={texts.overseer}
          hint={texts.overseerHint}
          need={decision.outputRole === 'none' ? 'optional' : 'required'}
          value={decision.overseer}
          onChange={overseer => onChange({ decision: { ...decision, overseer } })}
          problem={problemOf('decision-overseer')}
        />
      </section>
    </>
  )
}
