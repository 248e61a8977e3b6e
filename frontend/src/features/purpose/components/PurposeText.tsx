import type { PurposeViewFieldView as Field } from '#api-types'
import { useText } from '../../../i18n'
import { LegalPlaces, SummaryList } from '../../../ui'

/** A purpose as it reads. */
export function PurposeText({ fields }: { readonly fields: readonly Field[] }) {
  const text = useText()
  return (
    <div className="purpose-fields">
      <SummaryList
        rows={fields.map(field => ({
          key: text(field.label),
          ...(field.lines.length === 0
            ? {}
            : {
                value: field.lines.map((line, i) => <p key={i}>{text(line)}</p>),
                ...(field.law.length === 0 ? {} : { note: <LegalPlaces places={field.law} /> }),
              }),
        }))}
      />
    </div>
  )
}
