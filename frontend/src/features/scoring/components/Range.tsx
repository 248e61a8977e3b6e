import type { ScorecardViewRangeView } from '#api-types'
import { useTexts, useWords } from '../../../i18n'
import { scoringTexts } from '../texts'

interface RangeProps {
  readonly range: ScorecardViewRangeView
  readonly digits: number
}

/** One number, or both ends while something is still open. */
export function Range({ range: { lowest, highest }, digits }: RangeProps) {
  const texts = useTexts(scoringTexts)
  const words = useWords()
  if (lowest == null && highest == null) {
    return <>–</>
  }
  const low = words.number(lowest ?? 0, digits)
  const high = highest == null ? low : words.number(highest, digits)
  return <>{low === high ? low : texts.range(low, high)}</>
}
