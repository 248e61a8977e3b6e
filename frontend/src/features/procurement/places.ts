import { matchPath } from 'react-router'
import type { TaskKind, TaskView } from '#api-types'
import { staffRoutes } from '../../app/routes'

/** Where a task is done: the first of these addresses for which there is a page. */
const places: Readonly<Record<TaskKind, readonly ((id: string, subject: string) => string)[]>> = {
  INTAKE: [(_, sheet) => `/sheets/${sheet}`],
  BUSINESS_CASE: [(_, sheet) => `/sheets/${sheet}`],
  PRE_FLIGHT: [(_, sheet) => `/sheets/${sheet}`],
  CLASSIFICATION: [id => `/procurements/${id}/classification`],
  GO_DECISION: [id => `/procurements/${id}/decision`],
  PURPOSE: [id => `/procurements/${id}/purpose`],
  OFFERS: [id => `/procurements/${id}/vendors`],
  QUESTIONNAIRE: [id => `/procurements/${id}/questionnaire`],
  ANSWERS: [id => `/procurements/${id}/answers`, id => `/procurements/${id}/questionnaire`],
  SCORING: [id => `/procurements/${id}/comparison`],
  AWARD: [id => `/procurements/${id}/award`],
  AGREED_PURPOSE: [(_, offer) => `/offers/${offer}/purpose`],
  CONTRACT: [
    (_, offer) => `/offers/${offer}/package`,
    (_, offer) => `/offers/${offer}/contract`,
    id => `/procurements/${id}/contract`,
  ],
  CONTRACTS: [id => `/procurements/${id}/participants`],
  REGISTER: [(_, system) => `/systems/${system}`],
  CHANGES: [(_, system) => `/systems/${system}`],
  RETENTION: [id => `/procurements/${id}/retention`],
}

/** The first of these addresses for which there is a page. */
export function firstPage(addresses: readonly string[]): string | undefined {
  return addresses.find(address => staffRoutes.some(route => matchPath(route.path, address) !== null))
}

/** The page of a task; undefined when it can't be done yet. */
export function placeOf(procurementId: string, task: TaskView): string | undefined {
  return task.status === 'NOT_YET' ? undefined : pageFor(procurementId, task.kind, task.subject ?? '')
}

function pageFor(id: string, kind: TaskKind, subject: string): string | undefined {
  return firstPage(places[kind].map(place => place(id, subject)))
}
