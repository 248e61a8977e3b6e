import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../app/session'
import { getCheck, getSection, getSheet, isLate } from './api'
import { whenSaved } from './drafts'

/** Keys of everything that is read of one sheet. */
export const sheetKeys = {
  all: (sheetId: string) => ['sheet', sheetId],
  section: (sheetId: string, sectionId: string) => ['sheet', sheetId, 'section', sectionId],
}

/** Reads wait for the answers that are on their way, so that no page shows less than was typed before it. */
export function useSheetQuery(sheetId: string) {
  return useQuery({
    queryKey: [...sheetKeys.all(sheetId), 'tasks'],
    queryFn: () => whenSaved(sheetId, () => getSheet(sheetId)),
    gcTime: 0,
  })
}

export function useCheckQuery(sheetId: string) {
  return useQuery({
    queryKey: [...sheetKeys.all(sheetId), 'check'],
    queryFn: () => whenSaved(sheetId, () => getCheck(sheetId)),
    gcTime: 0,
  })
}

/** Past its deadline a questionnaire is only read; the institution's own sheets have none. */
export function useLateQuery() {
  const { session } = useSession()
  const offerId = session.vendor?.offerId
  return useQuery({
    queryKey: ['request', offerId, 'late'],
    queryFn: () => (offerId === undefined ? Promise.resolve(false) : isLate(offerId)),
    gcTime: 0,
  })
}

export function sectionQuery(sheetId: string, sectionId: string) {
  return {
    queryKey: sheetKeys.section(sheetId, sectionId),
    queryFn: () => whenSaved(sheetId, () => getSection(sheetId, sectionId)),
  }
}

export function useSectionQuery(sheetId: string, sectionId: string) {
  return useQuery({ ...sectionQuery(sheetId, sectionId), gcTime: 0 })
}
