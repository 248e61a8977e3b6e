import { Link } from 'react-router'
import { useText, useTexts } from '../../../i18n'
import type { Gap } from '../gaps'
import { vendorTexts } from '../vendorTexts'

interface GapListProps {
  readonly gaps: readonly Gap[]
  readonly sheetId: string
}

/** Every question that stays blank or incomplete, by name, with what that costs. */
export function GapList({ gaps, sheetId }: GapListProps) {
  const texts = useTexts(vendorTexts)
  const text = useText()
  return (
    <>
      <p>{texts.gapsText}</p>
      <ul className="gaps">
        {gaps.map(gap => (
          <li key={gap.questionId}>
            <Link to={`/sheets/${sheetId}/${gap.sectionId}?from=check#${gap.questionId}`}>
              {text(gap.question)}
            </Link>{' '}
            <span className="quiet">
              {[...gap.sentences.map(text), ...(gap.scoresZero ? [texts.scoresZero] : [])].join(' ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
