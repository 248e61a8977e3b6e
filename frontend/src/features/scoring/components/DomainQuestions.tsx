import type { ScorecardView } from '#api-types'
import { useState, type MouseEvent } from 'react'
import { useText, useTexts } from '../../../i18n'
import { RadioGroup, Tag } from '../../../ui'
import { byDomain, listed, type DomainLines, type Showing } from '../lines'
import { scoringTexts } from '../texts'
import { Range } from './Range'
import { ScoreLine } from './ScoreLine'

interface DomainQuestionsProps {
  readonly card: ScorecardView
  readonly onChange: (card: ScorecardView) => void
}

/** Every question under its domain; a domain is folded unless somebody still has to judge in it. */
export function DomainQuestions({ card, onChange }: DomainQuestionsProps) {
  const texts = useTexts(scoringTexts)
  const [showing, setShowing] = useState<Showing>(card.open.length > 0 ? 'open' : 'all')
  const [ids, setIds] = useState(() => listed(card.lines, showing))
  const domains = byDomain(card, ids)
  function show(next: Showing) {
    setShowing(next)
    setIds(listed(card.lines, next))
  }
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{texts.questions}</h2>
      <RadioGroup
        id="show"
        label={texts.show}
        need="open"
        value={showing}
        onChange={value => show(value as Showing)}
        options={[
          { value: 'open', label: texts.onlyOpen },
          { value: 'all', label: texts.all },
        ]}
      />
      <p role="status">{texts.listed(ids.size)}</p>
      {showing === 'open' && domains.length > 1 && <Jump domains={domains} />}
      {domains.map(one => (
        <DomainFold key={`${showing} ${one.domain.id}`} of={one} card={card} onChange={onChange} />
      ))}
    </section>
  )
}

/** Past what stands unfolded, to the subject that is wanted. */
function Jump({ domains }: { readonly domains: readonly DomainLines[] }) {
  const texts = useTexts(scoringTexts)
  const text = useText()
  return (
    <nav aria-label={texts.toDomain}>
      <ul>
        {domains.map(({ domain, open }) => (
          <li key={domain.id}>
            <a href={`#domain-${domain.id}`} onClick={event => goTo(event, `domain-${domain.id}`)}>
              {text(domain.name)}
            </a>
            {open > 0 && `: ${texts.openHere(open)}`}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** To the heading that folds the subject, so that the keyboard goes on from there. */
function goTo(event: MouseEvent, id: string): void {
  const summary = document.querySelector<HTMLElement>(`#${id} > summary`)
  if (summary !== null) {
    event.preventDefault()
    summary.focus({ preventScroll: true })
    summary.scrollIntoView({ block: 'start' })
  }
}

function DomainFold({
  of: { domain, lines, open },
  ...line
}: DomainQuestionsProps & { readonly of: DomainLines }) {
  const texts = useTexts(scoringTexts)
  const text = useText()
  // As it was when the list was chosen: judging the last question does not fold it away.
  const [startsOpen] = useState(open > 0)
  return (
    <details className="score-domain" id={`domain-${domain.id}`} open={startsOpen}>
      <summary>
        <h3>{text(domain.name)}</h3>
        {open > 0 && <Tag tone="warning">{texts.openHere(open)}</Tag>}
        {open < lines.length && <span>{texts.listed(lines.length)}</span>}
        <span className="score-domain-score">
          <span className="hidden">{texts.score}: </span>
          <Range range={domain.score} digits={1} />
        </span>
      </summary>
      {lines.map(one => (
        <ScoreLine key={one.questionId} line={one} {...line} />
      ))}
    </details>
  )
}
