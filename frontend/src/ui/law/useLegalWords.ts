import { useTexts, useWords } from '../../i18n'
import { dayOf, inWords, momentOf } from './moments'
import type { LegalPlace } from './places'
import { lawTexts } from './texts'

function isCertainty(code: string | null | undefined): code is 'A' | 'B' | 'C' {
  return code === 'A' || code === 'B' || code === 'C'
}

/** What there is to say about a place in an act, the same on every screen. */
export function useLegalWords() {
  const texts = useTexts(lawTexts)
  const words = useWords()
  return { applies, certainty, asOf, all }

  function applies({ from, readings = [] }: LegalPlace): string {
    const moment = momentOf({ from, readings }, dayOf(new Date()))
    switch (moment.kind) {
      case 'past':
        return texts.appliesSince(inWords(moment.dates, words).join())
      case 'coming':
        return texts.appliesFrom(inWords(moment.dates, words).join())
      case 'readings':
        return texts.appliesByReading(inWords(moment.dates, words))
      case 'pending':
        return texts.pending
    }
  }

  function certainty(code: string | null | undefined): string {
    return isCertainty(code) ? texts[code] : texts.certaintyUnknown
  }

  /** The certainty of the date alone, where it may be taken for that of a class. */
  function certaintyOfDate(code: string): string {
    return isCertainty(code) ? texts[`date${code}`] : texts.certaintyUnknown
  }

  function asOf(day: string): string {
    return texts.asOf(words.date(day))
  }

  /** Nothing on the date where the content says none. */
  function all(place: LegalPlace): string {
    return [
      ...(place.certainty == null ? [] : [applies(place), certaintyOfDate(place.certainty)]),
      ...(place.asOf == null ? [] : [asOf(place.asOf)]),
    ].join('; ')
  }
}
