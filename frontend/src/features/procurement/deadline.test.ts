import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closingOn, dayOf } from './deadline'

test('a deadline is five in the afternoon, in winter and in summer', () => {
  assert.equal(closingOn('2027-01-15'), '2027-01-15T16:00:00.000Z')
  assert.equal(closingOn('2027-07-15'), '2027-07-15T15:00:00.000Z')
})

test('no day is no deadline', () => {
  assert.equal(closingOn(''), undefined)
  assert.equal(dayOf(undefined), '')
})

test('a deadline is shown on the day it falls on in the Netherlands', () => {
  assert.equal(dayOf('2027-01-14T23:30:00Z'), '2027-01-15')
})
