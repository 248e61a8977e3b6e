import type { ScorecardView } from '#api-types'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { useText, useTexts, useWords } from '../../../i18n'
import {
  BarRange,
  ExactDateTime,
  LinkButton,
  Loaded,
  Notice,
  Page,
  StackedBar,
  SummaryList,
} from '../../../ui'
import { getScorecard } from '../api'
import { DomainQuestions } from '../components/DomainQuestions'
import { KnockOuts } from '../components/KnockOuts'
import { Range } from '../components/Range'
import { scoringTexts } from '../texts'

/** The score of one offer with every reason, and the place where reviewers judge. */
export default function ScorecardPage() {
  const { offerId = '' } = useParams()
  const query = useQuery({ queryKey: ['scorecard', offerId], queryFn: () => getScorecard(offerId) })
  return <Loaded query={query}>{card => <Scorecard card={card} />}</Loaded>
}

function Scorecard({ card }: { readonly card: ScorecardView }) {
  const texts = useTexts(scoringTexts)
  const queries = useQueryClient()
  const onChange = (changed: ScorecardView) => queries.setQueryData(['scorecard', card.offerId], changed)
  return (
    <Page
      title={texts.scorecard}
      caption={`${card.vendorName} – ${card.systemName}`}
      back={{ to: `/procurements/${card.procurementId}`, label: texts.back }}
      action={
        <LinkButton to={`/procurements/${card.procurementId}/comparison`}>{texts.toComparison}</LinkButton>
      }
    >
      <Notice title={card.closed ? texts.closedIntro : texts.openIntro(card.open.length)}>
        <p>{texts.indicates}</p>
      </Notice>
      <SummaryList
        rows={[
          { key: texts.totalOf100, value: <Range range={card.total} digits={1} /> },
          {
            key: texts.submitted,
            value: <ExactDateTime value={String(card.submittedAt)} />,
            note: texts.receipt(card.receiptNumber),
          },
          { key: texts.assessedOn, value: <ExactDateTime value={String(card.assessedOn)} /> },
        ]}
      />
      <KnockOuts knockOuts={card.knockOuts} />
      <Domains card={card} />
      <DomainQuestions card={card} onChange={onChange} />
    </Page>
  )
}

function Domains({ card }: { readonly card: ScorecardView }) {
  const texts = useTexts(scoringTexts)
  const text = useText()
  const words = useWords()
  const assessed = card.domains.filter(domain => domain.assessed)
  const contributions = assessed.map(domain =>
    card.lines
      .filter(line => line.domain === domain.id && line.counted)
      .reduce((sum, line) => sum + (line.contribution.lowest ?? 0), 0),
  )
  return (
    <section aria-labelledby="domains">
      <h2 id="domains">{texts.domains}</h2>
      <BarRange
        caption={texts.domainsCaption}
        nameHeader={texts.domain}
        valueHeader={texts.score}
        rows={card.domains.map(domain => ({
          key: domain.id,
          label: `${text(domain.name)} (${words.percentage((domain.share.lowest ?? 0) / 100)})`,
          ...(domain.score.lowest == null ? {} : { lowest: domain.score.lowest }),
          ...(domain.score.highest == null ? {} : { highest: domain.score.highest }),
        }))}
      />
      {assessed.length > 0 && (
        <StackedBar
          caption={texts.makesScore}
          nameHeader={texts.domain}
          series={assessed.map(domain => ({ key: domain.id, label: text(domain.name) }))}
          rows={[{ key: card.offerId, label: card.vendorName, values: contributions }]}
        />
      )}
    </section>
  )
}
