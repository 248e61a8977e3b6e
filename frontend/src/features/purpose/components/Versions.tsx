import type { PurposeViewVersionView as Version } from '#api-types'
import { useTexts, useWords } from '../../../i18n'
import { Details, Timeline } from '../../../ui'
import { shortHash } from '../rows'
import { purposeTexts } from '../texts'
import { PurposeText } from './PurposeText'

/** Every version with who signed it, its hash and the one before it. */
export function Versions({ versions }: { readonly versions: readonly Version[] }) {
  const texts = useTexts(purposeTexts)
  const words = useWords()
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{texts.versions}</h2>
      {versions.length === 0 ? (
        <p>{texts.noVersions}</p>
      ) : (
        <Timeline
          label={texts.versionsLabel}
          items={versions.map((version, i) => ({
            key: version.sha256,
            at: String(version.sealedAt),
            state: i === versions.length - 1 ? ('now' as const) : ('past' as const),
            title: `${texts.version(version.number)}: ${texts[version.kind]}`,
            note: words.list(version.signatures.map(({ name, party }) => texts.signedBy(name, texts[party]))),
            children: <OneVersion version={version} />,
          }))}
        />
      )}
    </section>
  )
}

function OneVersion({ version }: { readonly version: Version }) {
  const texts = useTexts(purposeTexts)
  return (
    <>
      <p>
        {texts.hash}: <span className="sha256">{version.sha256}</span>
      </p>
      {version.previousSha256 != null && (
        <p>
          {texts.previous}: <span className="sha256">{shortHash(version.previousSha256)}…</span>
        </p>
      )}
      <Details summary={texts.readVersion} about={texts.version(version.number)}>
        <PurposeText fields={version.fields} />
      </Details>
    </>
  )
}
