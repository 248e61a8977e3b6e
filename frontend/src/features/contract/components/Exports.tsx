import type { PackageView } from '#api-types'
import { useTexts } from '../../../i18n'
import { DownloadLink } from '../../../ui'
import { exportAt, jsonAt } from '../api'
import { contractTexts } from '../texts'

/** The package as files, in either language. */
export function Exports({ read }: { readonly read: PackageView }) {
  const texts = useTexts(contractTexts)
  const first = read.language === 'en' ? 'en' : 'nl'
  const languages = first === 'nl' ? (['nl', 'en'] as const) : (['en', 'nl'] as const)
  return (
    <section aria-labelledby="exports">
      <h2 id="exports">{texts.exports}</h2>
      <p>{read.frozen == null ? texts.exportsDraft : texts.exportsFrozen}</p>
      <ul>
        {languages.flatMap(language =>
          (['docx', 'pdf'] as const).map(format => (
            <li key={language + format}>
              <DownloadLink href={exportAt(read.offerId, format, language)} kind={format.toUpperCase()}>
                {texts.asDocx(texts[language])}
              </DownloadLink>
            </li>
          )),
        )}
        <li>
          <DownloadLink href={jsonAt(read.offerId)} kind="JSON">
            {texts.asJson}
          </DownloadLink>
        </li>
      </ul>
    </section>
  )
}
