import type { ClassificationSimilarUse as SimilarUse } from '#api-types'
import { useText, useTexts } from '../../../i18n'
import { Details } from '../../../ui'
import { classificationTexts } from '../texts'

/** Uses under the same points of Annex III, for whoever doubts the class. */
export function SimilarUses({ uses }: { readonly uses: readonly SimilarUse[] }) {
  const texts = useTexts(classificationTexts)
  const text = useText()
  return uses.length === 0 ? null : (
    <Details summary={texts.similar}>
      <p>{texts.similarIntro}</p>
      <ul>
        {uses.map(use => (
          <li key={text(use.name)}>
            <strong>{text(use.name)}</strong>: {texts[use.indicated]}, {texts[use.status]}. {text(use.about)}
          </li>
        ))}
      </ul>
    </Details>
  )
}
