import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { Loaded } from '../../../ui'
import { getClassification } from '../api'
import { Indications } from '../components/Indications'

/** What the institution's answers indicate, before any vendor is asked. */
export default function ProcurementClassificationPage() {
  const { id = '' } = useParams()
  const query = useQuery({ queryKey: ['classification', id], queryFn: () => getClassification(id) })
  return (
    <Loaded query={query}>
      {read => <Indications read={read} purposeAt={`/procurements/${id}/purpose`} />}
    </Loaded>
  )
}
