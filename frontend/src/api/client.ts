import { QueryClient } from '@tanstack/react-query'
import { request, type RequestOptions, type Versioned } from './request'

/** The back end, one line a call. `getVersioned` and `change` hand over the ETag as well. */
export const api = {
  get: async <T>(path: string, signal?: AbortSignal): Promise<T> =>
    (await request<T>('GET', path, { signal })).value,
  getVersioned: <T>(path: string, signal?: AbortSignal): Promise<Versioned<T>> =>
    request<T>('GET', path, { signal }),
  post: async <T = void>(path: string, body?: unknown, options?: RequestOptions): Promise<T> =>
    (await request<T>('POST', path, { ...options, body })).value,
  put: <T = void>(path: string, body: unknown, options?: RequestOptions): Promise<Versioned<T>> =>
    request<T>('PUT', path, { ...options, body }),
  patch: <T = void>(path: string, body: unknown, options?: RequestOptions): Promise<Versioned<T>> =>
    request<T>('PATCH', path, { ...options, body }),
  delete: async (path: string, options?: RequestOptions): Promise<void> => {
    await request<void>('DELETE', path, options)
  },
}

/** Nothing is asked again by itself: a page that can't be read says so; only saves are repeated (useAutosave). */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, refetchOnWindowFocus: false, staleTime: 0, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
