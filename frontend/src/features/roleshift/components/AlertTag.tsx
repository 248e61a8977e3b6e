import { useTexts } from '../../../i18n'
import { Tag } from '../../../ui'
import { alertOf, tones } from '../alerts'
import { roleshiftTexts } from '../texts'

/** How loud a finding is, in words and colour. */
export function AlertTag({ code }: { readonly code: string }) {
  const texts = useTexts(roleshiftTexts)
  const alert = alertOf(code)
  return <Tag tone={tones[alert]}>{texts[alert]}</Tag>
}
