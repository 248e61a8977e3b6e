import type { SheetView } from '#api-types'
import { useText, useTexts, useWords } from '../../../i18n'
import { Notice } from '../../../ui'
import { answeringTexts } from '../texts'

/** That a sheet was completed or submitted and when, and why nobody can write in it. */
export function ClosedNotice({ sheet }: { readonly sheet: SheetView }) {
  const texts = useTexts(answeringTexts)
  const text = useText()
  const words = useWords()
  if (sheet.closedAt && sheet.kind === 'QUESTIONNAIRE') {
    return (
      <Notice title={texts.submittedTitle} role="status">
        <p>{texts.submittedAt(words.dateTime(sheet.closedAt))}</p>
      </Notice>
    )
  }
  return (
    <>
      {sheet.closedAt && (
        <Notice title={texts.closedTitle} role="status">
          <p>{texts.closedAt(words.dateTime(sheet.closedAt))}</p>
        </Notice>
      )}
      {sheet.refusesWriting && <Notice title={text(sheet.refusesWriting)} />}
    </>
  )
}
