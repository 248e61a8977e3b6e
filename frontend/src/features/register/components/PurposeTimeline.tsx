import type { SystemViewPurposeLine as PurposeLine } from '#api-types'
import { useTexts, useWords } from '../../../i18n'
import { Details, Tag, Timeline } from '../../../ui'
import { registerTexts } from '../texts'

/** Every version of the purpose with who signed it, the first one first. */
export function PurposeTimeline({ purposes }: { readonly purposes: readonly PurposeLine[] }) {
  const texts = useTexts(registerTexts)
  const words = useWords()
  return (
    <Timeline
      label={texts.purposes}
      items={purposes.map(purpose => ({
        key: purpose.sha256,
        at: purpose.sealedAt,
        title: (
          <>
            {texts.version(purpose.number)} {purpose.current && <Tag tone="positive">{texts.current}</Tag>}{' '}
            {purpose.inContract && <Tag tone="information">{texts.inContract}</Tag>}
          </>
        ),
        note: texts[purpose.kind as 'RECORDED' | 'PROPOSED' | 'AGREED'],
        state: purpose.current ? 'now' : 'past',
        children: (
          <>
            <p>{purpose.sentence}</p>
            <ul>
              {purpose.signatures.map(({ party, name, at }) => (
                <li key={party + at}>
                  {texts.signedBy(name, texts[party as 'INSTITUTION' | 'VENDOR'], words.dateTime(at))}
                </li>
              ))}
            </ul>
            <Details summary={texts.hash} about={texts.version(purpose.number)}>
              <p className="hash">{purpose.sha256}</p>
            </Details>
          </>
        ),
      }))}
    />
  )
}
