import { test } from 'node:test'
import assert from 'node:assert/strict'
import { words } from './words'

const noon = new Date('2026-11-22T12:00:00Z')

test('days near today are said in words', () => {
  assert.equal(words.nl.when('2026-11-21', noon), 'gisteren')
  assert.equal(words.nl.when('2026-11-25', noon), 'over 3 dagen')
  assert.equal(words.en.when('2026-11-22', noon), 'today')
})

test('an instant of today or yesterday keeps its time, in Dutch time', () => {
  assert.equal(words.nl.when('2026-11-22T09:05:00Z', noon), 'vandaag om 10:05')
  assert.equal(words.en.when('2026-11-21T22:30:00Z', noon), 'yesterday at 23:30')
})

test('a day further away is its date', () => {
  assert.equal(words.nl.when('2027-03-01', noon), '1 maart 2027')
  assert.equal(words.en.when('2026-11-01T10:00:00Z', noon), '1 November 2026')
})

test('an instant belongs to the Dutch day it falls on', () => {
  assert.equal(words.nl.date('2026-11-22T23:30:00Z'), '23 november 2026')
  assert.equal(words.nl.date('2026-11-22'), '22 november 2026')
})

test('counting takes the right word', () => {
  assert.equal(words.nl.count(1, 'vraag', 'vragen'), '1 vraag')
  assert.equal(words.nl.count(1200, 'vraag', 'vragen'), '1.200 vragen')
  assert.equal(words.en.count(0, 'question', 'questions'), '0 questions')
})

test('file sizes are short', () => {
  assert.equal(words.nl.size(400), '1 kB')
  assert.equal(words.nl.size(2_345_000), '2,3 MB')
})
