import type { ClassificationShownContradiction as Contradiction } from '#api-types'
import { useText, useTexts } from '../../../i18n'
import { classificationTexts } from '../texts'
import { Why } from './Why'

/** Where institution and vendor differ. */
export function Contradictions({ contradictions }: { readonly contradictions: readonly Contradiction[] }) {
  const texts = useTexts(classificationTexts)
  const text = useText()
  return (
    <section aria-labelledby="contradictions">
      <h2 id="contradictions">{texts.contradictions}</h2>
      {contradictions.length === 0 ? (
        <p>{texts.noContradictions}</p>
      ) : (
        <ul className="indicated-list">
          {contradictions.map(one => (
            <li key={text(one.text)}>
              <p className="cell-lead">{text(one.text)}</p>
              <Why about={text(one.text)} why={one.why} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
