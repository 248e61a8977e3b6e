import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getEvents, getProcurement, getTasks } from './api'

/** Everything that is read of one procurement stands under this key. */
const key = (id: string) => ['procurement', id]

export function useProcurement(id: string) {
  return useQuery({ queryKey: [...key(id), 'dossier'], queryFn: () => getProcurement(id) })
}

export function useTasks(id: string) {
  return useQuery({ queryKey: [...key(id), 'tasks'], queryFn: () => getTasks(id), gcTime: 0 })
}

export function useEvents(id: string) {
  return useQuery({ queryKey: [...key(id), 'events'], queryFn: () => getEvents(id), gcTime: 0 })
}

/** After a change: what is shown is read again, the rest when it is next opened. */
export function useReadAgain(id: string): () => Promise<void> {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: key(id) })
}
