import type { ClassificationGivenAnswer as GivenAnswer, ClassificationWhy } from '#api-types'
import { useText, useTexts } from '../../../i18n'
import { WhyDisclosure } from '../../../ui'
import { classificationTexts } from '../texts'

interface WhyProps {
  readonly about: string
  readonly why: ClassificationWhy
}

/** The reason in sentences, then who answered what, and the articles. */
export function Why({ about, why }: WhyProps) {
  const texts = useTexts(classificationTexts)
  const text = useText()
  return (
    <WhyDisclosure
      about={about}
      opening={why.sentences.length === 0 ? texts.nothingBehind : why.sentences.map(text).join(' ')}
      answers={why.answers.map(given => ({
        question: text(given.question),
        answer: <Given given={given} />,
        ...(given.by == null ? {} : { by: by(given) }),
        ...(given.at == null ? {} : { at: String(given.at) }),
      }))}
      articles={why.articles}
    />
  )

  function by(given: GivenAnswer): string {
    return given.party === 'VENDOR' ? `${given.by} (${texts.ofVendor})` : String(given.by)
  }
}

function Given({ given }: { readonly given: GivenAnswer }) {
  const texts = useTexts(classificationTexts)
  const text = useText()
  return (
    <>
      {given.answer == null ? texts.noAnswer : text(given.answer)}
      {given.explanation !== '' && <span className="given-explanation">{given.explanation}</span>}
    </>
  )
}
