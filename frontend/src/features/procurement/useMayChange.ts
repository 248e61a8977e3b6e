import { usePerson } from '../../app/session'

/** Whether this person may change a procurement; the back end decides again. */
export function useMayChange(): boolean {
  return usePerson().roles.includes('PURCHASER')
}
