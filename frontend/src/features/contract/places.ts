import type { PackageObstacle } from '#api-types'

export const packageAt = (offerId: string) => `/offers/${offerId}/package`
export const textAt = (offerId: string) => `${packageAt(offerId)}/text`
export const clauseAt = (offerId: string, clauseId: string) => `${packageAt(offerId)}/clauses/${clauseId}`

/** The id of the field of a value. */
export const valueField = (name: string) => `value-${name}`

/** Where an obstacle is to be mended: a page of the portal, or a place on the page of the package. */
export function placeOf(offerId: string, { place, set, clause, parameter }: PackageObstacle): string {
  switch (place) {
    case 'FACTS':
      return `/offers/${offerId}/classification`
    case 'PURPOSE':
      return `/offers/${offerId}/purpose`
    case 'DETAILS':
      return '#agreementReference'
    case 'SET':
      return set == null ? '#sets' : `#set-${set}`
    case 'CLAUSE':
      return clause == null ? '#sets' : clauseAt(offerId, clause)
    case 'VALUE':
      return clause == null
        ? '#sets'
        : `${clauseAt(offerId, clause)}${parameter == null ? '' : `#${valueField(parameter)}`}`
  }
}
