import type { SheetView } from '#api-types'
import type { answeringTexts } from './texts'

type Said = (typeof answeringTexts)['nl']

/** Where a sheet belongs, one level up: the vendor's start, the change report or the procurement. */
export function ownerOf(
  sheet: SheetView,
  vendor: boolean,
  texts: Said,
): { readonly to: string; readonly label: string } {
  if (vendor) {
    return { to: '/', label: texts.toStart }
  }
  return sheet.kind === 'CHANGE_REPORT'
    ? { to: `/change-reports/${sheet.subjectId}`, label: texts.toReport }
    : { to: `/procurements/${sheet.dossierId}`, label: texts.toProcurement }
}
