import assert from 'node:assert/strict'
import { test } from 'node:test'
import { happeningsOf } from './happenings'

const event = (at: string, nl: string) => ({ at, sentence: { nl, en: nl } })

test('what was done several times in a row is told once, with how often and since when', () => {
  const events = [
    event('2026-11-22T10:05:00Z', 'a'),
    event('2026-11-22T10:02:00Z', 'a'),
    event('2026-11-22T10:01:00Z', 'b'),
    event('2026-11-22T10:00:00Z', 'a'),
  ]
  assert.deepEqual(
    happeningsOf(events).map(({ event: { sentence }, times, since }) => [sentence.nl, times, since]),
    [
      ['a', 2, '2026-11-22T10:02:00Z'],
      ['b', 1, '2026-11-22T10:01:00Z'],
      ['a', 1, '2026-11-22T10:00:00Z'],
    ],
  )
})

test('another day is told apart', () => {
  const events = [event('2026-11-22T10:00:00Z', 'a'), event('2026-11-21T10:00:00Z', 'a')]
  assert.equal(happeningsOf(events).length, 2)
})
