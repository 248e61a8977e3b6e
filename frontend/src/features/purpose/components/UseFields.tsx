import { useTexts } from '../../../i18n'
import { columnsOf, filledRows, rowsOf } from '../rows'
import { purposeTexts } from '../texts'
import { TableField } from './fields'
import type { PartProps } from './PurposeForm'

/** What is allowed, what is excluded, and what may go wrong. */
export function UseFields({ purpose, choices, onChange, problemOf }: PartProps) {
  const texts = useTexts(purposeTexts)
  return (
    <section aria-labelledby="uses">
      <h2 id="uses">{texts.uses}</h2>
      <TableField
        id="allowedUses"
        label={texts.allowedUses}
        hint={texts.allowedUsesHint}
        addLabel={texts.addAllowed}
        rows={rowsOf(purpose.allowedUses)}
        onChange={rows => onChange({ allowedUses: filledRows(rows, columnsOf.allowedUses) })}
        problemOf={problemOf}
        columns={[
          { key: 'use', label: texts.use },
          { key: 'who', label: texts.who },
          { key: 'group', label: texts.group },
          { key: 'decision', label: texts.decision },
        ]}
      />
      <TableField
        id="excludedUses"
        label={texts.excludedUses}
        hint={texts.excludedUsesHint}
        addLabel={texts.addExcluded}
        rows={rowsOf(purpose.excludedUses)}
        onChange={rows => onChange({ excludedUses: filledRows(rows, columnsOf.excludedUses) })}
        problemOf={problemOf}
        columns={[
          { key: 'use', label: texts.use },
          { key: 'why', label: texts.why },
          { key: 'statedBy', label: texts.statedBy, choices: choices.party },
        ]}
      />
      <TableField
        id="foreseeableMisuse"
        label={texts.misuse}
        hint={texts.misuseHint}
        need="optional"
        addLabel={texts.addMisuse}
        rows={rowsOf(purpose.foreseeableMisuse)}
        onChange={rows => onChange({ foreseeableMisuse: filledRows(rows, columnsOf.foreseeableMisuse) })}
        problemOf={problemOf}
        columns={[
          { key: 'misuse', label: texts.misuseOne },
          { key: 'measure', label: texts.measure },
          { key: 'party', label: texts.party, choices: choices.party },
        ]}
      />
    </section>
  )
}
