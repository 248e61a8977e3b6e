import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instantOf, partsOf, readTime } from './deadline'

test('a deadline is read in Dutch time, in winter and in summer', () => {
  assert.equal(instantOf({ day: '2027-01-15', time: '17:00' }), '2027-01-15T16:00:00.000Z')
  assert.equal(instantOf({ day: '2027-07-15', time: '17:00' }), '2027-07-15T15:00:00.000Z')
})

test('on the days the clock changes the hour is the one that the clock shows', () => {
  assert.equal(instantOf({ day: '2027-03-28', time: '01:30' }), '2027-03-28T00:30:00.000Z')
  assert.equal(instantOf({ day: '2027-03-28', time: '03:30' }), '2027-03-28T01:30:00.000Z')
  assert.equal(instantOf({ day: '2027-10-31', time: '12:00' }), '2027-10-31T11:00:00.000Z')
})

test('an instant is shown as it was chosen', () => {
  assert.deepEqual(partsOf('2027-07-15T15:00:00Z'), { day: '2027-07-15', time: '17:00' })
  assert.deepEqual(partsOf(undefined), { day: '', time: '17:00' })
})

test('a time may be typed in several ways', () => {
  assert.equal(readTime('9:00'), '09:00')
  assert.equal(readTime('17.30'), '17:30')
  assert.equal(readTime('0900'), '09:00')
  assert.equal(readTime('25:00'), undefined)
  assert.equal(readTime('straks'), undefined)
})

test('half a deadline is none', () => {
  assert.equal(instantOf({ day: '', time: '17:00' }), undefined)
  assert.equal(instantOf({ day: '2027-01-15', time: '' }), undefined)
})
