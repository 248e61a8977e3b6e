import { useTexts } from '../../../i18n'
import { CopyField } from '../../../ui'
import { peopleTexts } from '../peopleTexts'

/** The one-time link, shown once. */
export function PasswordLink({ link }: { readonly link: string }) {
  const texts = useTexts(peopleTexts)
  return (
    <>
      <p>{texts.linkHelp}</p>
      <CopyField id="link" label={texts.link} value={link} />
    </>
  )
}
