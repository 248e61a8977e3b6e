import type { RecordedFindingLegalPlace as LegalPlace } from '#api-types'
import { useText, useTexts, useWords } from '../../../i18n'
import { DataTable, OutsideLink, useLegalWords } from '../../../ui'
import { roleshiftTexts } from '../texts'

/** The articles a finding rests on, with the day from which each applies, how certain that is, and of which day the text is. */
export function Law({ places }: { readonly places: readonly LegalPlace[] }) {
  const texts = useTexts(roleshiftTexts)
  const text = useText()
  const words = useWords()
  const say = useLegalWords()
  const dates = ({ from, readings }: LegalPlace) =>
    readings.length > 0
      ? readings.map(words.date).join(' / ')
      : from == null
        ? texts.dateOpen
        : words.date(from)
  return (
    <DataTable
      caption={texts.articles}
      captionHidden
      rows={places}
      keyOf={place => place.label.nl}
      columns={[
        {
          key: 'article',
          header: texts.article,
          names: true,
          cell: place => <OutsideLink href={place.url}>{text(place.label)}</OutsideLink>,
        },
        { key: 'from', header: texts.from, cell: dates },
        {
          key: 'certainty',
          header: texts.certainty,
          cell: ({ certainty }) => say.certainty(certainty),
        },
        {
          key: 'asOf',
          header: texts.asOf,
          cell: ({ asOf }) => (asOf == null ? texts.nothing : words.date(asOf)),
        },
      ]}
    />
  )
}
