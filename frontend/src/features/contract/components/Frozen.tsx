import type { PackageViewFrozenView as FrozenView } from '#api-types'
import { Link } from 'react-router'
import { useTexts, useWords } from '../../../i18n'
import { Notice } from '../../../ui'
import { contractTexts } from '../texts'

export function Frozen({ frozen }: { readonly frozen: FrozenView }) {
  const texts = useTexts(contractTexts)
  const words = useWords()
  return (
    <Notice kind="success" title={texts.frozen}>
      <p>{texts.frozenBy(frozen.by, words.dateTime(frozen.at))}</p>
      <p>
        {texts.hash}: <span className="hash">{frozen.sha256}</span>
      </p>
      <p>
        <Link to="/systems">{texts.toSystems}</Link>
      </p>
    </Notice>
  )
}
