import { test } from 'node:test'
import assert from 'node:assert/strict'
import { dayOf, momentOf } from './moments'

const today = '2026-11-22'

test('a date that passed applies, a later one is coming', () => {
  assert.deepEqual(momentOf({ from: '2026-08-02', readings: [] }, today), {
    kind: 'past',
    dates: ['2026-08-02'],
  })
  assert.equal(momentOf({ from: '2026-11-22', readings: [] }, today).kind, 'past')
  assert.equal(momentOf({ from: '2027-12-02', readings: [] }, today).kind, 'coming')
})

test('where the law is open each reading is named', () => {
  assert.deepEqual(momentOf({ from: null, readings: ['2026-08-02', '2027-12-02'] }, today), {
    kind: 'readings',
    dates: ['2026-08-02', '2027-12-02'],
  })
})

test('without any date it is pending', () => {
  assert.deepEqual(momentOf({ readings: [] }, today), { kind: 'pending' })
})

test('the day is the Dutch one', () => {
  assert.equal(dayOf(new Date('2026-11-22T23:30:00Z')), '2026-11-23')
})
