import { useRolesIn } from '../../app/access'

/** Whether this person may change this procurement; the back end decides again. */
export function useMayChange(procurementId: string): boolean {
  return useRolesIn('procurements', procurementId).includes('PURCHASER')
}
