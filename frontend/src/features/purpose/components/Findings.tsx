import type { PurposeViewFindingView as Finding } from '#api-types'
import { fieldOf } from '../../../api'
import { useText, useTexts } from '../../../i18n'
import { purposeTexts } from '../texts'

interface FindingsProps {
  readonly findings: readonly Finding[]
  /** Each leads to its field, where that stands on the same page. */
  readonly linked: boolean
}

/** What is still needed, and what would be better. */
export function Findings({ findings, linked }: FindingsProps) {
  const texts = useTexts(purposeTexts)
  const needed = findings.filter(finding => finding.hinders)
  const advice = findings.filter(finding => !finding.hinders)
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{needed.length === 0 ? texts.missingNone : texts.missing(needed.length)}</h2>
      <FindingList findings={needed} linked={linked} />
      {advice.length > 0 && (
        <>
          <h3>{texts.advice}</h3>
          <FindingList findings={advice} linked={linked} />
        </>
      )}
    </section>
  )
}

function FindingList({ findings, linked }: FindingsProps) {
  const text = useText()
  return findings.length === 0 ? null : (
    <ul className="finding-list">
      {findings.map(finding => (
        <li key={`${finding.pointer} ${text(finding.sentence)}`}>
          {linked ? (
            <FieldLink field={fieldOf(finding.pointer)}>{text(finding.sentence)}</FieldLink>
          ) : (
            text(finding.sentence)
          )}
        </li>
      ))}
    </ul>
  )
}

/** Goes to the control itself; a hash in the address would only scroll. */
function FieldLink({ field, children }: { readonly field: string; readonly children: string }) {
  return (
    <a
      href={`#${field}`}
      onClick={event => {
        const control = document.getElementById(field)
        if (control !== null) {
          event.preventDefault()
          control.focus()
          control.scrollIntoView({ block: 'center' })
        }
      }}
    >
      {children}
    </a>
  )
}
