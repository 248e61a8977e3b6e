import { useTexts } from '../../../i18n'
import { Notice } from '../../../ui'
import { answeringTexts } from '../texts'

/** That a questionnaire is past its deadline, and what that leaves. */
export function LateNotice() {
  const texts = useTexts(answeringTexts)
  return (
    <Notice kind="warning" title={texts.lateTitle}>
      <p>{texts.lateHelp}</p>
    </Notice>
  )
}
