import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSearched, isTurned, nothing, optionsOf, readSearch, requestOf, shortHash } from './search'

test('the address says what is searched for, and anything else in it is left out', () => {
  const search = readSearch({ who: 'Noor', from: '2026-11-01', colour: 'red' })
  assert.deepEqual(search, { ...nothing, who: 'Noor', from: '2026-11-01' })
  assert.ok(isSearched(search))
  assert.ok(!isSearched(readSearch({ colour: 'red' })))
})

test('a request leaves out what is blank', () => {
  assert.equal(
    requestOf({ ...nothing, who: 'de Wit', to: '2026-11-30' }, 2),
    'who=de+Wit&to=2026-11-30&page=2',
  )
  assert.equal(requestOf(nothing, 1), 'page=1')
})

test('a period may be one day or open, and not end before it begins', () => {
  assert.ok(!isTurned({ ...nothing, from: '2026-11-22', to: '2026-11-22' }))
  assert.ok(!isTurned({ ...nothing, to: '2026-11-22' }))
  assert.ok(isTurned({ ...nothing, from: '2026-11-22', to: '2026-11-21' }))
})

test('options stand in the order of the alphabet of the reader', () => {
  const kinds = [
    { kind: 'award', label: { nl: 'Gunning', en: 'Award' } },
    { kind: 'evidence', label: { nl: 'Bewijs', en: 'Evidence' } },
  ]
  const values = (language: 'nl' | 'en') =>
    optionsOf(kinds, choice => choice.kind, language).map(option => option.value)
  assert.deepEqual(values('nl'), ['evidence', 'award'])
  assert.deepEqual(values('en'), ['award', 'evidence'])
})

test('a short hash is the beginning of it', () => {
  assert.equal(shortHash('0123456789abcdef0123'), '0123456789ab…')
})
