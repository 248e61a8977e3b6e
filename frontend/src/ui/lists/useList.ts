import { useSearchParams } from 'react-router'
import { readList, writeList, type ListState, type Sort } from './list'

export interface List extends ListState {
  /** Shows another selection, from its first page. */
  readonly filterBy: (filters: Readonly<Record<string, string>>) => void
  readonly sortBy: (sort: Sort) => void
  /** The address of another page of the same list. */
  readonly pageAt: (page: number) => string
}

/** Filter, sort and page of a list, kept in the address. */
export function useList(): List {
  const [search, setSearch] = useSearchParams()
  const state = readList(search)
  return {
    ...state,
    filterBy: filters =>
      setSearch(writeList({ ...state, filters: { ...state.filters, ...filters }, page: 1 }), {
        replace: true,
      }),
    sortBy: sort => setSearch(writeList({ ...state, sort, page: 1 }), { replace: true }),
    pageAt: page => `?${writeList({ ...state, page }).toString()}`,
  }
}
