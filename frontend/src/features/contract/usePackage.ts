import type { PackageView } from '#api-types'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRolesIn } from '../../app/access'
import { getPackage } from './api'

const keyOf = (offerId: string) => ['package', offerId]

export function usePackage(offerId: string) {
  return useQuery({ queryKey: keyOf(offerId), queryFn: () => getPackage(offerId) })
}

/** The package as this window last read it, for changes. */
export function usePackageCache(offerId: string) {
  const queries = useQueryClient()
  return {
    /** The newest that was read; changes are based on its version. */
    latest: async (): Promise<PackageView> => {
      await queries.cancelQueries({ queryKey: keyOf(offerId) })
      return queries.getQueryData<PackageView>(keyOf(offerId)) ?? (await reload())
    },
    reload,
    /** Shows what a change gave. */
    show: (changed: PackageView) => {
      queries.setQueryData(keyOf(offerId), changed)
      void queries.invalidateQueries({ queryKey: ['package-text', offerId] })
    },
  }

  function reload(): Promise<PackageView> {
    return queries.fetchQuery({ queryKey: keyOf(offerId), queryFn: () => getPackage(offerId) })
  }
}

/** Whether this person works on the package; everybody else reads it. */
export function useMayChange(read: PackageView): boolean {
  const roles = useRolesIn('offers', read.offerId)
  return read.frozen == null && roles.includes('CONTRACT_MANAGER')
}
