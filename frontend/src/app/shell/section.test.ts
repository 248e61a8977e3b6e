import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sectionOf } from './section'

const entries = ['/', '/procurements', '/systems', '/findings']

test('a page belongs to the entry above it', () => {
  assert.equal(sectionOf('/', entries, undefined), '/')
  assert.equal(sectionOf('/procurements/1/team', entries, '/'), '/procurements')
  assert.equal(sectionOf('/account', entries, '/procurements'), undefined)
})

test('an offer belongs to procurements, unless it was opened from a system or a finding', () => {
  assert.equal(sectionOf('/offers/1/scorecard', entries, undefined), '/procurements')
  assert.equal(sectionOf('/offers/1/scorecard', entries, '/'), '/procurements')
  assert.equal(sectionOf('/offers/1/package', entries, '/systems'), '/systems')
  assert.equal(sectionOf('/change-reports/1', entries, undefined), '/systems')
  assert.equal(sectionOf('/sheets/1/check', entries, '/systems'), '/systems')
})
