import type {
  ExemptionsView,
  ExemptionsViewExplained as Explained,
  ExemptionsViewGround as Ground,
  Text,
} from '#api-types'
import { useText, useTexts } from '../../../i18n'
import { Details, LegalPlaces, Tag } from '../../../ui'
import { exemptionTexts } from '../exemptionTexts'

interface ExemptionWordsProps {
  readonly explained: ExemptionsView
  /** Codes of the grounds that are relied on. */
  readonly claimed?: readonly string[]
}

/** Each exemption with its tests in plain words, folded; what holds for all of them first. */
export function ExemptionWords({ explained, claimed = [] }: ExemptionWordsProps) {
  const texts = useTexts(exemptionTexts)
  const text = useText()
  return (
    <>
      <p>{text(explained.about)}</p>
      <Lines title={texts.testsForAll} lines={explained.tests} />
      <LegalPlaces places={explained.articles} />
      {explained.grounds.map(ground => (
        <OneGround key={ground.code} ground={ground} claimed={claimed.includes(ground.code)} />
      ))}
      <Details summary={text(explained.profiling.name)}>
        <Meaning one={explained.profiling} />
      </Details>
    </>
  )
}

function OneGround({ ground, claimed }: { readonly ground: Ground; readonly claimed: boolean }) {
  const texts = useTexts(exemptionTexts)
  const text = useText()
  return (
    <Details
      summary={
        <>
          {text(ground.explained.name)} {claimed && <Tag tone="information">{texts.reliedOn}</Tag>}
        </>
      }
    >
      <Meaning one={ground.explained} />
    </Details>
  )
}

function Meaning({ one }: { readonly one: Explained }) {
  const texts = useTexts(exemptionTexts)
  const text = useText()
  return (
    <>
      <p>{text(one.about)}</p>
      <Lines title={texts.tests} lines={one.tests} />
      <Lines title={texts.examples} lines={one.examples} />
      <Lines title={texts.counterExamples} lines={one.counterExamples} />
      <p className="quiet">{texts[one.status]}</p>
      <LegalPlaces places={one.articles} />
    </>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly Text[] }) {
  const text = useText()
  return lines.length === 0 ? null : (
    <>
      <p className="why-head">{title}</p>
      <ul>
        {lines.map(line => (
          <li key={line.nl}>{text(line)}</li>
        ))}
      </ul>
    </>
  )
}
