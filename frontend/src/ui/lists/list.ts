/** How a list is sorted. */
export interface Sort {
  readonly key: string
  readonly direction: 'asc' | 'desc'
}

/** What a list shows, as it stands in the address: filters, sort, page (from 1). */
export interface ListState {
  readonly filters: Readonly<Record<string, string>>
  readonly sort: Sort | undefined
  readonly page: number
}

/** Pressed once: ascending; again: descending. */
export function flipped(sort: Sort | undefined, key: string): Sort {
  return { key, direction: sort?.key === key && sort.direction === 'asc' ? 'desc' : 'asc' }
}

export function readList(search: URLSearchParams): ListState {
  const { sort = '', page = '', ...filters } = Object.fromEntries(search)
  const number = Number(page)
  return { filters, sort: readSort(sort), page: Number.isInteger(number) && number > 0 ? number : 1 }
}

/** The address of a list; what is blank or the default is left out. Filters changed start on the first page. */
export function writeList({ filters, sort, page }: ListState): URLSearchParams {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(filters)) {
    if (value !== '') {
      search.set(key, value)
    }
  }
  if (sort !== undefined) {
    search.set('sort', sort.direction === 'desc' ? `-${sort.key}` : sort.key)
  }
  if (page > 1) {
    search.set('page', String(page))
  }
  return search
}

/** The pages to link to, 0 standing for a gap: 1 … 4 5 6 … 20. */
export function pagesShown(page: number, pages: number): readonly number[] {
  const near = [1, page - 1, page, page + 1, pages].filter(n => n >= 1 && n <= pages)
  const shown = [...new Set(near)].sort((a, b) => a - b)
  return shown.flatMap((n, i) => {
    const before = shown[i - 1] ?? 0
    return n - before === 2 ? [n - 1, n] : n - before > 2 ? [0, n] : [n]
  })
}

function readSort(text: string): Sort | undefined {
  const key = text.replace(/^-/, '')
  return key === '' ? undefined : { key, direction: text.startsWith('-') ? 'desc' : 'asc' }
}
