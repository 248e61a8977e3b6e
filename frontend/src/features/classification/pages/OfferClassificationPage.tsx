import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { Loaded } from '../../../ui'
import { getOfferClassification } from '../api'
import { Indications } from '../components/Indications'

/** What the answers of the institution and of one vendor indicate together. */
export default function OfferClassificationPage() {
  const { offerId = '' } = useParams()
  const query = useQuery({
    queryKey: ['classification', offerId],
    queryFn: () => getOfferClassification(offerId),
  })
  return (
    <Loaded query={query}>
      {read => <Indications read={read} purposeAt={`/offers/${offerId}/purpose`} />}
    </Loaded>
  )
}
