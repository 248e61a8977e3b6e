import type { PackageView } from '#api-types'
import { Link } from 'react-router'
import { useText, useTexts, useWords } from '../../../i18n'
import { Notice } from '../../../ui'
import { contractTexts } from '../texts'

/** What changed under the package, and the sector model that is still to be chosen. */
export function Alerts({ read }: { readonly read: PackageView }) {
  const texts = useTexts(contractTexts)
  const text = useText()
  const words = useWords()
  const isFrozen = read.frozen != null
  const said = (values: PackageView['changedFacts'][number]['before']) =>
    values.length === 0 ? texts.noValue : words.list(values.map(text))
  return (
    <>
      {read.changedFacts.length > 0 && (
        <Notice kind="warning" title={isFrozen ? texts.changedFrozen : texts.changedDraft}>
          <ul>
            {read.changedFacts.map(({ name, before, after }) => (
              <li key={name.nl}>{texts.changedFact(text(name), said(before), said(after))}</li>
            ))}
          </ul>
          <p>{isFrozen ? texts.changedFrozenNext : texts.changedDraftNext}</p>
        </Notice>
      )}
      {read.processorModel != null && (
        <Notice title={texts.model}>
          <p>{text(read.processorModel.why)}</p>
          <p>
            {texts.modelFits} {words.list(read.processorModel.values.map(text))}
          </p>
          <p>
            <Link to={`/offers/${read.offerId}/classification`}>{texts.modelChoose}</Link>
          </p>
        </Notice>
      )}
    </>
  )
}
