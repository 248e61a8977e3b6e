import type { ClassificationTimelineEntry as Entry } from '#api-types'
import { useText, useTexts, useWords } from '../../../i18n'
import { dayOf, Details, inWords, momentOf, Timeline, useLegalWords } from '../../../ui'
import { classificationTexts } from '../texts'

/** When the acts apply. */
export function LawTimeline({ entries }: { readonly entries: readonly Entry[] }) {
  const texts = useTexts(classificationTexts)
  const text = useText()
  const words = useWords()
  const say = useLegalWords()
  const today = dayOf(new Date())
  return (
    <Details summary={texts.timeline}>
      <Timeline
        label={texts.timelineLabel}
        items={entries.map((entry, i) => {
          const moment = momentOf(entry, today)
          const note = [
            ...(moment.kind === 'readings' ? [texts.readings(inWords(moment.dates, words))] : []),
            ...(moment.kind === 'pending' ? [texts.pending] : []),
            text(entry.article.label),
            say.certainty(entry.certainty),
            ...(entry.asOf == null ? [] : [say.asOf(entry.asOf)]),
          ].join(' · ')
          return {
            key: String(i),
            ...(entry.from == null ? {} : { at: String(entry.from) }),
            title: text(entry.what),
            state: moment.kind === 'past' ? ('past' as const) : ('coming' as const),
            note,
            ...(entry.was == null
              ? {}
              : { children: <p className="quiet">{texts.was(words.date(String(entry.was)))}</p> }),
          }
        })}
      />
    </Details>
  )
}
