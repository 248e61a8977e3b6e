import { useTexts } from '../../../i18n'
import { TextArea, TextField } from '../../../ui'
import { columnsOf, filledRows, rowsOf } from '../rows'
import { purposeTexts } from '../texts'
import { CodeField, TableField } from './fields'
import type { PartProps } from './PurposeForm'

const lines = [
  ['name', 'systemName'],
  ['version', 'systemVersion'],
  ['model', 'model'],
  ['modelVersion', 'modelVersion'],
  ['nameShown', 'nameShown'],
] as const

/** The system that is offered, its provider, and the documents that state the purpose. */
export function SystemFields({ purpose, choices, onChange, problemOf }: PartProps) {
  const texts = useTexts(purposeTexts)
  const { system, provider } = purpose
  return (
    <section aria-labelledby="system">
      <h2 id="system">{texts.system}</h2>
      {lines.map(([key, label]) => (
        <TextField
          key={key}
          id={`system-${key}`}
          label={texts[label]}
          need={key === 'modelVersion' ? 'optional' : 'required'}
          value={system[key]}
          onChange={value => onChange({ system: { ...system, [key]: value } })}
          problem={problemOf(`system-${key}`)}
        />
      ))}
      <TextArea
        id="system-description"
        label={texts.description}
        value={system.description}
        onChange={description => onChange({ system: { ...system, description } })}
        limit={5000}
        problem={problemOf('system-description')}
      />
      <TableField
        id="system-settingsForeseen"
        label={texts.settingsForeseen}
        need="optional"
        addLabel={texts.addSetting}
        rows={system.settingsForeseen.map(setting => ({ setting }))}
        onChange={rows =>
          onChange({ system: { ...system, settingsForeseen: rows.map(row => row.setting ?? '') } })
        }
        problemOf={problemOf}
        columns={[{ key: 'setting', label: texts.settingOne }]}
      />
      <TextField
        id="provider-name"
        label={texts.providerName}
        hint={texts.providerNameHint}
        value={provider.name}
        onChange={name => onChange({ provider: { ...provider, name } })}
        problem={problemOf('provider-name')}
      />
      <TextField
        id="provider-seat"
        label={texts.providerSeat}
        hint={texts.providerSeatHint}
        value={provider.seat}
        onChange={seat => onChange({ provider: { ...provider, seat } })}
        problem={problemOf('provider-seat')}
      />
      <CodeField
        id="supplierRole"
        label={texts.supplierRole}
        need="optional"
        choices={choices.supplierRole}
        value={purpose.supplierRole}
        onChange={supplierRole => onChange({ supplierRole })}
        problem={problemOf('supplierRole')}
      />
      <TableField
        id="providerStatements"
        label={texts.statements}
        addLabel={texts.addStatement}
        rows={rowsOf(purpose.providerStatements)}
        onChange={rows => onChange({ providerStatements: filledRows(rows, columnsOf.providerStatements) })}
        problemOf={problemOf}
        columns={[
          { key: 'kind', label: texts.kind, choices: choices.statement },
          { key: 'title', label: texts.titleAndVersion },
          { key: 'dated', label: texts.dated, type: 'date' },
          { key: 'sha256', label: texts.sha256 },
        ]}
      />
    </section>
  )
}
