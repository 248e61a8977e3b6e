import { useTexts } from '../../../i18n'
import { CopyField, Details } from '../../../ui'
import { auditTexts } from '../texts'

const command = 'java -jar keur.jar verify audit --against audit-log.zip'

/** What the chain proves and what not, and how to check it where the portal has no say. */
export function Explanation() {
  const texts = useTexts(auditTexts)
  return (
    <>
      <Details summary={texts.proves}>
        <p>{texts.provesChain}</p>
        <p>{texts.provesNoted}</p>
        <p>{texts.provesNot}</p>
      </Details>
      <Details summary={texts.offline}>
        <ol>
          <li>{texts.offlineExport}</li>
          <li>{texts.offlineStop}</li>
          <li>
            {texts.offlineRun}
            <CopyField id="command" label={texts.command} value={command} />
          </li>
          <li>{texts.offlineRead}</li>
        </ol>
        <p>{texts.offlineArchive}</p>
      </Details>
    </>
  )
}
