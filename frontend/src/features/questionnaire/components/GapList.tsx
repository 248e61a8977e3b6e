import { useText, useTexts } from '../../../i18n'
import { Checkbox, OutsideLink } from '../../../ui'
import type { Gap } from '../gaps'
import { vendorTexts } from '../vendorTexts'

interface GapListProps {
  readonly gaps: readonly Gap[]
  readonly sheetId: string
  /** The questions that were ticked to stay as they are. */
  readonly left: ReadonlySet<string>
  readonly onChange: (left: ReadonlySet<string>) => void
  readonly problemOf: (field: string) => string | undefined
}

/** Every question that stays blank or incomplete, each to be ticked by name. */
export function GapList({ gaps, sheetId, left, onChange, problemOf }: GapListProps) {
  const texts = useTexts(vendorTexts)
  const text = useText()
  const toggle = (id: string, on: boolean) =>
    onChange(new Set(on ? [...left, id] : [...left].filter(one => one !== id)))
  return (
    <>
      <p>{texts.gapsText}</p>
      {gaps.map(gap => (
        <div key={gap.questionId} className="gap">
          <Checkbox
            id={`leave-${gap.questionId}`}
            label={texts.leaveSo(text(gap.question))}
            hint={[...gap.sentences.map(text), ...(gap.scoresZero ? [texts.scoresZero] : [])].join(' ')}
            checked={left.has(gap.questionId)}
            onChange={on => toggle(gap.questionId, on)}
            problem={problemOf(`leave-${gap.questionId}`)}
          />
          <p className="gap-answer">
            <OutsideLink href={`/sheets/${sheetId}/${gap.sectionId}?from=check#${gap.questionId}`}>
              {texts.goAnswer}
              <span className="hidden"> {text(gap.question)}</span>
            </OutsideLink>
          </p>
        </div>
      ))}
    </>
  )
}
