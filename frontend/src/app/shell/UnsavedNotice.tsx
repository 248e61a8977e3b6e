import { useTexts } from '../../i18n'
import { Notice, useUnsavedElsewhere } from '../../ui/first'
import { shellTexts } from '../texts'

/** Something of a page that was left is still on its way; the line to the server is down. */
export function UnsavedNotice() {
  const texts = useTexts(shellTexts)
  return useUnsavedElsewhere() ? <Notice kind="warning" role="alert" title={texts.unsavedElsewhere} /> : null
}
