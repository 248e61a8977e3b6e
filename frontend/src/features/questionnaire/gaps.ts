import type { CheckView, CheckViewMissing } from '#api-types'
import type { LocalText } from '../../i18n'

/** A question that stays blank or incomplete, with everything that is missing there. */
export interface Gap {
  readonly questionId: string
  readonly sectionId: string
  readonly question: LocalText
  readonly sentences: readonly LocalText[]
  readonly scoresZero: boolean
}

/** What must be answered first. */
export function mandatoryBlanks(check: CheckView): readonly CheckViewMissing[] {
  return check.missing.filter(one => one.mandatory && one.what === 'blank')
}

/** What may stay as it is once it is confirmed, one entry for each question. */
export function gapsOf(check: CheckView): readonly Gap[] {
  const gaps = new Map<string, Gap>()
  for (const one of check.missing.filter(missing => !(missing.mandatory && missing.what === 'blank'))) {
    const known = gaps.get(one.questionId)
    gaps.set(one.questionId, {
      questionId: one.questionId,
      sectionId: one.sectionId,
      question: one.question,
      sentences: [...(known?.sentences ?? []), one.sentence],
      scoresZero: (known?.scoresZero ?? false) || (one.what === 'blank' && one.scoresZero),
    })
  }
  return [...gaps.values()]
}
