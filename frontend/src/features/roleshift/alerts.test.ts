import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { FindingViewsFindingLine as FindingLine } from '#api-types'
import { alertOf, selected } from './alerts'

const text = { nl: 'x', en: 'x' }
const at = '2026-11-22T10:00:00Z'
const finding = (id: string, alert: string, concluded = false): FindingLine => ({
  id,
  reportId: 'r',
  systemId: 's',
  systemName: 'Essaywijzer',
  name: text,
  alert,
  possibleRoleShift: alert === 'RED',
  says: text,
  foundAt: at,
  conclusion: concluded
    ? { conclusion: 'NO_SHIFT', measure: 'NONE', reason: 'binnen doel', by: 'Noor', at }
    : null,
})
const all = [finding('a', 'INFO'), finding('b', 'RED', true), finding('c', 'ORANGE')]
const ids = (found: readonly FindingLine[]) => found.map(({ id }) => id)

test('what waits for a person stands first, then the loudest', () => {
  assert.deepEqual(ids(selected(all, {})), ['c', 'a', 'b'])
})

test('filters leave what is open, and one alert', () => {
  assert.deepEqual(ids(selected(all, { state: 'open' })), ['c', 'a'])
  assert.deepEqual(ids(selected(all, { state: 'concluded' })), ['b'])
  assert.deepEqual(ids(selected(all, { alert: 'RED' })), ['b'])
})

test('an alert of a later version is good to know', () => {
  assert.equal(alertOf('PURPLE'), 'INFO')
})
