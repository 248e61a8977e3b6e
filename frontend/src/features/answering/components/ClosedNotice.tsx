import type { SheetView } from '#api-types'
import { useTexts, useWords } from '../../../i18n'
import { Notice } from '../../../ui'
import { answeringTexts } from '../texts'

/** That a sheet was completed or submitted, and when; nothing while it is open. */
export function ClosedNotice({ sheet }: { readonly sheet: SheetView }) {
  const texts = useTexts(answeringTexts)
  const words = useWords()
  if (!sheet.closedAt) {
    return null
  }
  const when = words.dateTime(sheet.closedAt)
  return sheet.kind === 'QUESTIONNAIRE' ? (
    <Notice title={texts.submittedTitle} role="status">
      <p>{texts.submittedAt(when)}</p>
    </Notice>
  ) : (
    <Notice title={texts.closedTitle} role="status">
      <p>{texts.closedAt(when)}</p>
    </Notice>
  )
}
