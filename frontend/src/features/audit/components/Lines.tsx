import { Link } from 'react-router'
import type { LogViewLine } from '#api-types'
import { useText, useTexts } from '../../../i18n'
import { CopyField, Details, ExactDateTime } from '../../../ui'
import { shortHash } from '../search'
import { auditTexts } from '../texts'

interface LinesProps {
  readonly lines: readonly LogViewLine[]
  /** What to say when there are none. */
  readonly none: string
}

/** Who did what and when, a sentence a line. */
export function Lines({ lines, none }: LinesProps) {
  const texts = useTexts(auditTexts)
  if (lines.length === 0) {
    return (
      <div className="empty">
        <p>{none}</p>
      </div>
    )
  }
  return (
    <ul className="log-lines" aria-label={texts.lines}>
      {lines.map(line => (
        <Line key={line.sequence} line={line} />
      ))}
    </ul>
  )
}

function Line({ line }: { readonly line: LogViewLine }) {
  const texts = useTexts(auditTexts)
  const text = useText()
  return (
    <li className="log-line">
      <div className="log-when">
        <ExactDateTime value={line.at} />
        <span>{texts.line(line.sequence)}</span>
      </div>
      <div className="log-what">
        <p>{text(line.sentence)}</p>
        {line.procurementId != null && line.procurement != null && (
          <p>
            {texts.procurement}: <Link to={`/procurements/${line.procurementId}`}>{line.procurement}</Link>
          </p>
        )}
      </div>
      <Details
        summary={
          <>
            {texts.hash} <code>{shortHash(line.sha256)}</code>
          </>
        }
        about={texts.hashOf(line.sequence)}
      >
        <CopyField id={`hash-${line.sequence}`} label={texts.fullHash} value={line.sha256} />
      </Details>
    </li>
  )
}
