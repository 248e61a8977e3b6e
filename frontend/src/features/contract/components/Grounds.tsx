import type {
  PackageContentArticleLink as ArticleLink,
  PackageContentWhy as Why,
  PackageView,
} from '#api-types'
import { useText, useTexts, useWords } from '../../../i18n'
import { WhyDisclosure } from '../../../ui'
import { groundsOf } from '../clauses'
import { contractTexts } from '../texts'

interface GroundsProps {
  readonly about: string
  readonly read: PackageView
  /** What the rules say, before their conditions. */
  readonly says?: readonly string[]
  readonly reasons: readonly Why[]
  readonly articles?: readonly ArticleLink[]
}

/** Why something is in or out: conditions in words, then facts, answers with who gave them, and articles. */
export function Grounds({ about, read, says = [], reasons, articles = [] }: GroundsProps) {
  const texts = useTexts(contractTexts)
  const text = useText()
  const words = useWords()
  const { facts, answers } = groundsOf(reasons, read.facts, read.answers)
  return (
    <WhyDisclosure
      about={about}
      opening={opening()}
      answers={answers.map(({ question, answer, explanation, by, at }) => ({
        question: text(question),
        answer: [answer == null ? texts.noAnswer : text(answer), explanation].filter(Boolean).join(' – '),
        ...(by == null || at == null ? {} : { by, at }),
      }))}
      articles={articles}
    >
      {says.length > 0 && reasons.length > 0 && (
        <ul>
          {reasons.map(({ sentence, truth }) => (
            <li key={sentence.nl}>{held({ sentence, truth })}</li>
          ))}
        </ul>
      )}
      {facts.length > 0 && (
        <>
          <p className="why-head">{texts.factsBehind}</p>
          <ul>
            {facts.map(({ name, labels, decided }) => (
              <li key={name.nl}>
                {text(name)}: {labels.length === 0 ? texts.noValue : words.list(labels.map(text))}
                {decided && ` (${texts.decidedByPerson})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </WhyDisclosure>
  )

  function opening(): string {
    if (says.length > 0) {
      return says.join(' ')
    }
    return reasons.length === 0 ? texts.noReason : reasons.map(held).join(' ')
  }

  function held({ sentence, truth }: Pick<Why, 'sentence' | 'truth'>): string {
    return `${text(sentence)} (${texts[truthKey(truth)]})`
  }
}

function truthKey(truth: string): 'holds' | 'doesNotHold' | 'notKnown' {
  return truth === 'TRUE' ? 'holds' : truth === 'FALSE' ? 'doesNotHold' : 'notKnown'
}
