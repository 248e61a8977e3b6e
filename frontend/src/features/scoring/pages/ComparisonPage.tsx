import type { ComparisonView, ComparisonViewOfferColumn as OfferColumn } from '#api-types'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { useText, useTexts } from '../../../i18n'
import { BarRange, DataTable, HeatMap, LinkButton, Loaded, Page, Radar, Tag } from '../../../ui'
import { getComparison } from '../api'
import { Range } from '../components/Range'
import { inOrder } from '../order'
import { scoringTexts } from '../texts'

/** Submitted offers side by side, as table and chart. */
export default function ComparisonPage() {
  const texts = useTexts(scoringTexts)
  const { id = '' } = useParams()
  const query = useQuery({ queryKey: ['comparison', id], queryFn: () => getComparison(id) })
  const some = (query.data?.offers.length ?? 0) > 0
  return (
    <Page
      title={texts.comparison}
      caption={query.data?.procurementTitle}
      back={{ to: `/procurements/${id}`, label: texts.back }}
      action={
        some && (
          <LinkButton to={`/procurements/${id}/award`} look="primary">
            {texts.toAward}
          </LinkButton>
        )
      }
    >
      <Loaded query={query}>
        {comparison =>
          comparison.offers.length === 0 ? (
            <p>{texts.nothingSubmitted}</p>
          ) : (
            <Comparison comparison={comparison} />
          )
        }
      </Loaded>
    </Page>
  )
}

function Comparison({ comparison }: { readonly comparison: ComparisonView }) {
  const texts = useTexts(scoringTexts)
  const text = useText()
  const { domains } = comparison
  const offers = inOrder(comparison.offers)
  const axes = domains.map(domain => ({ key: domain.id, label: text(domain.name) }))
  const lowest = (offer: OfferColumn) =>
    domains.map(domain => offer.domains.find(one => one.id === domain.id)?.score.lowest ?? undefined)
  return (
    <>
      <p>{texts.indicates}</p>
      <OfferTable offers={offers} />
      <BarRange
        caption={texts.totalOf100}
        nameHeader={texts.vendor}
        valueHeader={texts.total}
        rows={offers.map(offer => ({
          key: offer.offerId,
          label: offer.vendorName,
          ...(offer.total.lowest == null ? {} : { lowest: offer.total.lowest }),
          ...(offer.total.highest == null ? {} : { highest: offer.total.highest }),
        }))}
      />
      <HeatMap
        caption={texts.heat}
        nameHeader={texts.domain}
        columns={offers.map(offer => ({ key: offer.offerId, label: offer.vendorName }))}
        rows={axes.map((axis, i) => ({ ...axis, values: offers.map(offer => lowest(offer)[i]) }))}
      />
      {axes.length > 2 && (
        <Radar
          caption={texts.profile}
          nameHeader={texts.domain}
          axes={axes}
          series={offers
            .slice(0, 6)
            .map(offer => ({ key: offer.offerId, label: offer.vendorName, values: lowest(offer) }))}
        />
      )}
      <Order comparison={comparison} />
      <Differences comparison={comparison} />
    </>
  )
}

function OfferTable({ offers }: { readonly offers: readonly OfferColumn[] }) {
  const texts = useTexts(scoringTexts)
  const text = useText()
  return (
    <DataTable
      caption={texts.comparison}
      captionHidden
      rows={offers}
      keyOf={offer => offer.offerId}
      columns={[
        {
          key: 'vendor',
          header: texts.vendor,
          names: true,
          cell: offer => <Link to={`/offers/${offer.offerId}/scorecard`}>{offer.vendorName}</Link>,
        },
        { key: 'system', header: texts.system, cell: offer => offer.systemName },
        {
          key: 'total',
          header: texts.totalOf100,
          number: true,
          cell: offer => <Range range={offer.total} digits={1} />,
        },
        {
          key: 'position',
          header: texts.position,
          number: true,
          cell: offer => offer.position ?? texts.positionOpen,
        },
        { key: 'counted', header: texts.counted, number: true, cell: offer => offer.counted },
        { key: 'open', header: texts.openQuestions, number: true, cell: offer => offer.open },
        {
          key: 'excluded',
          header: texts.excluded,
          cell: offer =>
            offer.excludedBy.length === 0 ? (
              texts.notExcluded
            ) : (
              <>
                <Tag tone="negative">{texts.excluded}</Tag>
                <ul>
                  {offer.excludedBy.map(reason => (
                    <li key={reason.nl}>{text(reason)}</li>
                  ))}
                </ul>
              </>
            ),
        },
      ]}
    />
  )
}

function Order({ comparison }: { readonly comparison: ComparisonView }) {
  const texts = useTexts(scoringTexts)
  const name = (id: string) => comparison.offers.find(offer => offer.offerId === id)?.vendorName ?? ''
  if (comparison.pairs.length === 0) {
    return null
  }
  return (
    <section aria-labelledby="order">
      <h2 id="order">{texts.ranking}</h2>
      <p>{texts.rankingIntro}</p>
      <ul>
        {comparison.pairs.map(({ first, second, ranking }) => (
          <li key={first + second}>
            {ranking === 'FIRST_ABOVE' && texts.above(name(first), name(second))}
            {ranking === 'SECOND_ABOVE' && texts.above(name(second), name(first))}
            {ranking === 'EQUAL' && texts.equal(name(first), name(second))}
            {ranking === 'OPEN' && texts.undecided(name(first), name(second))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Differences({ comparison }: { readonly comparison: ComparisonView }) {
  const texts = useTexts(scoringTexts)
  const text = useText()
  const name = (id: string) => comparison.offers.find(offer => offer.offerId === id)?.vendorName ?? ''
  const differences = comparison.pairs.flatMap(({ first, second, onlyFirst, onlySecond }) => [
    { key: `${first} ${second}`, title: texts.onlyFor(name(first), name(second)), questions: onlyFirst },
    { key: `${second} ${first}`, title: texts.onlyFor(name(second), name(first)), questions: onlySecond },
  ])
  const some = differences.filter(({ questions }) => questions.length > 0)
  if (comparison.pairs.length === 0) {
    return null
  }
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">{texts.differing}</h2>
      {some.length === 0 ? (
        <p>{texts.noDifference}</p>
      ) : (
        <>
          <p>{texts.differingIntro}</p>
          {some.map(({ key, title, questions }) => (
            <div key={key}>
              <h3>{title}</h3>
              <ul>
                {questions.map(question => (
                  <li key={question.nl}>{text(question)}</li>
                ))}
              </ul>
            </div>
          ))}
        </>
      )}
    </section>
  )
}
