import type { ClassificationSimilarUse as SimilarUse } from '#api-types'
import { useText, useTexts } from '../../../i18n'
import { Details, LegalPlaces } from '../../../ui'
import { classificationTexts } from '../texts'

/** Uses under the same points of Annex III, for whoever doubts the class. */
export function SimilarUses({ uses }: { readonly uses: readonly SimilarUse[] }) {
  const texts = useTexts(classificationTexts)
  const text = useText()
  return uses.length === 0 ? null : (
    <Details summary={texts.similar}>
      <p>{texts.similarIntro}</p>
      <ul className="indicated-list">
        {uses.map(use => (
          <li key={text(use.name)}>
            <p className="cell-lead">{text(use.name)}</p>
            <p>
              {texts.use(texts[use.indicated], texts[use.status])} {text(use.about)}
            </p>
            <LegalPlaces places={use.articles} />
            {use.examples.length > 0 && <Examples use={use} />}
          </li>
        ))}
      </ul>
    </Details>
  )
}

function Examples({ use }: { readonly use: SimilarUse }) {
  const texts = useTexts(classificationTexts)
  const text = useText()
  return (
    <Details summary={texts.examples} about={text(use.name)}>
      <ul>
        {use.examples.map(example => (
          <li key={example.nl}>{text(example)}</li>
        ))}
      </ul>
      {use.counterExamples.length > 0 && (
        <>
          <p className="why-head">{texts.counterExamples}</p>
          <ul>
            {use.counterExamples.map(counter => (
              <li key={counter.text.nl}>
                {text(counter.text)} <span className="quiet">({texts[counter.indicated]})</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Details>
  )
}
