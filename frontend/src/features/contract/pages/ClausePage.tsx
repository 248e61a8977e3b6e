import type {
  PackageContentClauseEntry as ClauseEntry,
  PackageContentSetEntry as SetEntry,
  PackageView,
} from '#api-types'
import { useEffect } from 'react'
import { Link, useLocation, useParams } from 'react-router'
import { useText, useTexts } from '../../../i18n'
import { Details, Loaded, Notice, Page } from '../../../ui'
import { findClause, obstaclesAt, standingOf } from '../clauses'
import { Decision } from '../components/Decision'
import { Grounds } from '../components/Grounds'
import { StandingTag } from '../components/StandingTag'
import { Values } from '../components/Values'
import { packageAt } from '../places'
import { contractTexts } from '../texts'
import { usePackage } from '../usePackage'

/** One clause: why it is in or out, the decision on it, and its values. */
export default function ClausePage() {
  const texts = useTexts(contractTexts)
  const { offerId = '', clauseId = '' } = useParams()
  const query = usePackage(offerId)
  return (
    <Loaded query={query}>
      {read => {
        const found = findClause(read.sets, clauseId)
        return found === undefined ? (
          <Page title={texts.clauseGone} back={{ to: packageAt(offerId), label: texts.backToPackage }}>
            {null}
          </Page>
        ) : (
          <Clause key={clauseId} read={read} {...found} />
        )
      }}
    </Loaded>
  )
}

interface ClauseProps {
  readonly read: PackageView
  readonly set: SetEntry
  readonly clause: ClauseEntry
}

function Clause({ read, set, clause }: ClauseProps) {
  const texts = useTexts(contractTexts)
  const text = useText()
  const title = text(clause.title)
  const obstacles = obstaclesAt(read.obstacles, clause.id).filter(obstacle => obstacle.place === 'CLAUSE')
  useFieldInAddress()
  return (
    <Page
      title={clause.label == null ? title : `${text(clause.label)}. ${title}`}
      caption={text(set.title)}
      back={{ to: packageAt(read.offerId), label: texts.backToPackage }}
    >
      <p>
        <StandingTag standing={standingOf(clause)} />
      </p>
      {obstacles.length > 0 && (
        <Notice kind="warning" title={texts.obstacles(obstacles.length)}>
          <ul>
            {obstacles.map(({ sentence }) => (
              <li key={sentence.nl}>{text(sentence)}</li>
            ))}
          </ul>
          <p>
            <Link to={`/offers/${read.offerId}/classification`}>{texts.atFacts}</Link>
          </p>
        </Notice>
      )}
      <h2>{texts.about}</h2>
      <p>{text(clause.about)}</p>
      <Grounds
        about={title}
        read={read}
        says={clause.advisedBy.map(rule => text(rule.says))}
        reasons={[...clause.reasons, ...clause.advisedBy.map(rule => rule.why)]}
        articles={clause.legalBasis}
      />
      {clause.negotiation != null && (
        <Details summary={texts.negotiation}>
          <p>{text(clause.negotiation)}</p>
        </Details>
      )}
      <Decision
        read={read}
        subject="clauses"
        id={clause.id}
        title={title}
        decision={clause.decision ?? undefined}
      />
      <h2>{texts.values}</h2>
      <Values read={read} clause={clause} />
    </Page>
  )
}

/** A link to a value lands in its field. */
function useFieldInAddress() {
  const { hash } = useLocation()
  useEffect(() => {
    const field = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)))
    field?.closest('.contract-value')?.scrollIntoView({ block: 'start' })
    field?.focus({ preventScroll: true })
  }, [hash])
}
