import type { FindingViewsFindingLine as FindingLine } from '#api-types'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useText, useTexts } from '../../../i18n'
import { DataTable, DateTime } from '../../../ui'
import { roleshiftTexts } from '../texts'
import { AlertTag } from './AlertTag'

interface FindingListProps {
  readonly findings: readonly FindingLine[]
  /** Absent where all are of one system. */
  readonly withSystem?: boolean
  readonly empty?: ReactNode
}

export function FindingList({ findings, withSystem = false, empty }: FindingListProps) {
  const texts = useTexts(roleshiftTexts)
  const text = useText()
  return (
    <DataTable
      caption={texts.findings}
      captionHidden
      rows={findings}
      keyOf={finding => finding.id}
      {...(empty === undefined ? {} : { empty })}
      columns={[
        {
          key: 'finding',
          header: texts.finding,
          names: true,
          cell: finding => (
            <>
              <Link to={`/findings/${finding.id}`}>{text(finding.name)}</Link>
              {finding.possibleRoleShift && <p className="quiet">{texts.possibleShift}</p>}
            </>
          ),
        },
        { key: 'alert', header: texts.alert, cell: finding => <AlertTag code={finding.alert} /> },
        ...(withSystem
          ? [
              {
                key: 'system',
                header: texts.system,
                cell: (finding: FindingLine) => (
                  <Link to={`/systems/${finding.systemId}`}>{finding.systemName}</Link>
                ),
              },
            ]
          : []),
        {
          key: 'state',
          header: texts.state,
          cell: finding => (finding.conclusion == null ? texts.open : texts[finding.conclusion.conclusion]),
        },
        { key: 'foundAt', header: texts.foundAt, cell: finding => <DateTime value={finding.foundAt} /> },
      ]}
    />
  )
}
