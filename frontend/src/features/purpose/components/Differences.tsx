import type { OfferPurposeViewDifferenceView as Difference, Text } from '#api-types'
import { useText, useTexts } from '../../../i18n'
import { DataTable, Tag } from '../../../ui'
import { purposeTexts } from '../texts'

interface DifferencesProps {
  readonly caption: string
  readonly differences: readonly Difference[]
}

/** Field by field what was and what is. */
export function Differences({ caption, differences }: DifferencesProps) {
  const texts = useTexts(purposeTexts)
  const text = useText()
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={differences}
      keyOf={difference => text(difference.label)}
      columns={[
        {
          key: 'field',
          header: texts.field,
          names: true,
          cell: ({ label, replaces }) => (
            <>
              {text(label)}{' '}
              <Tag tone={replaces ? 'warning' : 'information'}>
                {replaces ? texts.replaces : texts.filled}
              </Tag>
            </>
          ),
        },
        { key: 'before', header: texts.before, cell: ({ before }) => <Lines lines={before} /> },
        { key: 'after', header: texts.after, cell: ({ after }) => <Lines lines={after} /> },
      ]}
    />
  )
}

function Lines({ lines }: { readonly lines: readonly Text[] }) {
  const texts = useTexts(purposeTexts)
  const text = useText()
  return lines.length === 0 ? (
    <span className="quiet">{texts.blank}</span>
  ) : (
    <div className="difference">
      {lines.map((line, i) => (
        <p key={i}>{text(line)}</p>
      ))}
    </div>
  )
}
