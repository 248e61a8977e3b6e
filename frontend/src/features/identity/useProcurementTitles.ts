import { useQuery } from '@tanstack/react-query'
import type { ProcurementListView } from '#api-types'
import { api } from '../../api'

/** Titles of the newest procurements of the own organisation, by their id. */
export function useProcurementTitles(): ReadonlyMap<string, string> {
  const list = useQuery({
    queryKey: ['procurement-titles'],
    queryFn: () => api.get<ProcurementListView>('/api/procurements?sort=-created'),
  }).data
  return new Map((list?.procurements ?? []).filter(one => one.keeper == null).map(one => [one.id, one.title]))
}
