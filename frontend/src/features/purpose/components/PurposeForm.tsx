import type { IntendedPurpose, PurposeViewChoicesView as Choices } from '#api-types'
import { useTexts } from '../../../i18n'
import { TextArea } from '../../../ui'
import { sentenceOf } from '../rows'
import { purposeTexts } from '../texts'
import { LawFields } from './LawFields'
import { PeopleFields } from './PeopleFields'
import { SystemFields } from './SystemFields'
import { UseFields } from './UseFields'

export interface PartProps {
  readonly purpose: IntendedPurpose
  readonly choices: Choices
  readonly onChange: (changed: Partial<IntendedPurpose>) => void
  readonly problemOf: (field: string) => string | undefined
}

interface PurposeFormProps extends PartProps {
  /** With the system, the provider and its documents: for what both sides agree. */
  readonly offered: boolean
}

/** Every field of an intended purpose, in the order in which it reads. */
export function PurposeForm({ offered, ...part }: PurposeFormProps) {
  return (
    <>
      <SentenceFields {...part} />
      <UseFields {...part} />
      <PeopleFields {...part} />
      <LawFields {...part} />
      {offered && <SystemFields {...part} />}
    </>
  )
}

const parts = ['who', 'what', 'data', 'when', 'result'] as const

function SentenceFields({ purpose, onChange, problemOf }: PartProps) {
  const texts = useTexts(purposeTexts)
  const { sentence } = purpose
  const whole = sentenceOf(sentence)
  return (
    <section aria-labelledby="sentence">
      <h2 id="sentence">{texts.sentence}</h2>
      <p>{texts.sentenceIntro}</p>
      {parts.map(part => (
        <TextArea
          key={part}
          id={`sentence-${part}`}
          label={texts[part]}
          hint={texts[`${part}Hint`]}
          rows={2}
          value={sentence[part]}
          onChange={value => onChange({ sentence: { ...sentence, [part]: value } })}
          problem={problemOf(`sentence-${part}`)}
        />
      ))}
      {whole !== '' && (
        <>
          <p>{texts.reads}</p>
          <blockquote className="purpose-sentence">{whole}</blockquote>
        </>
      )}
    </section>
  )
}
