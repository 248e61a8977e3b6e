import type { ReactNode } from 'react'
import { useTexts, useWords } from '../../i18n'
import { LegalPlaces } from '../law/LegalPlaces'
import type { LegalPlace } from '../law/places'
import { uiTexts } from '../texts'
import { Details } from './Details'

export interface WhyAnswer {
  readonly question: string
  readonly answer: ReactNode
  /** Who gave it, and when (ISO). */
  readonly by?: string
  readonly at?: string
}

interface WhyDisclosureProps {
  /** What is explained, for who hears "Waarom?" alone. */
  readonly about: string
  /** One sentence that gives the reason. */
  readonly opening: ReactNode
  readonly answers?: readonly WhyAnswer[]
  readonly articles?: readonly LegalPlace[]
  readonly children?: ReactNode
}

/** "Waarom?": the reason in one sentence, then the answers, the people and the articles behind it. */
export function WhyDisclosure({ about, opening, answers = [], articles = [], children }: WhyDisclosureProps) {
  const texts = useTexts(uiTexts)
  const words = useWords()
  return (
    <Details summary={texts.why} about={about}>
      <p>{opening}</p>
      {answers.length > 0 && (
        <>
          <p className="why-head">{texts.basedOn}</p>
          <dl className="why-answers">
            {answers.map(({ question, answer, by, at }) => (
              <div key={question}>
                <dt>{question}</dt>
                <dd>
                  {answer}
                  {by !== undefined && at !== undefined && (
                    <span className="why-who">{texts.answeredBy(by, words.date(at))}</span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {children}
      {articles.length > 0 && (
        <>
          <p className="why-head">{texts.articles}</p>
          <LegalPlaces places={articles} />
        </>
      )}
    </Details>
  )
}
