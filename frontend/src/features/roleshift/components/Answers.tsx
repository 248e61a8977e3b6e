import type { AssessmentReportedAnswer as ReportedAnswer } from '#api-types'
import { useText, useTexts } from '../../../i18n'
import { SummaryList } from '../../../ui'
import { roleshiftTexts } from '../texts'

/** What was reported, question by question. */
export function Answers({ answers }: { readonly answers: readonly ReportedAnswer[] }) {
  const texts = useTexts(roleshiftTexts)
  const text = useText()
  return (
    <SummaryList
      rows={answers.map(({ question, answer, explanation }) => ({
        key: text(question),
        value: text(answer),
        ...(explanation === '' ? {} : { note: `${texts.explanation}: ${explanation}` }),
      }))}
    />
  )
}
