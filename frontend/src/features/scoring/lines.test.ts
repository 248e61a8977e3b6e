import type { ScorecardViewLineView as Line } from '#api-types'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byDomain, listed, reviewable } from './lines'

const line = (questionId: string, parts: Partial<Line> = {}) =>
  ({
    questionId,
    domain: 'privacy',
    mode: 'SCORED',
    weight: 4,
    shown: true,
    open: false,
    knockOutLiftable: false,
    review: { version: 0 },
    ...parts,
  }) as Line

test('what waits for a person is listed alone, or everything that was asked', () => {
  const lines = [line('a', { open: true }), line('b'), line('c', { shown: false, open: true })]
  assert.deepEqual([...listed(lines, 'open')], ['a'])
  assert.deepEqual([...listed(lines, 'all')], ['a', 'b'])
})

test('where nothing can be decided there is nothing to review', () => {
  assert.equal(reviewable(line('a')), true)
  assert.equal(reviewable(line('a', { weight: null })), false)
  assert.equal(reviewable(line('a', { mode: 'INFORMATIVE' })), false)
  assert.equal(reviewable(line('a', { weight: null, knockOutLiftable: true })), true)
  assert.equal(reviewable(line('a', { shown: false, knockOutLiftable: true })), false)
})

test('questions stand under their domain, in the order of the domains', () => {
  const domains = ['values', 'privacy', 'security'].map(id => ({ id }))
  const lines = [
    line('a', { open: true }),
    line('b', { domain: 'values' }),
    line('c', { domain: 'security' }),
    line('d'),
  ]
  const grouped = byDomain({ domains, lines } as Parameters<typeof byDomain>[0], new Set(['a', 'b', 'd']))
  assert.deepEqual(
    grouped.map(({ domain, lines: own, open }) => [domain.id, own.map(one => one.questionId), open]),
    [
      ['values', ['b'], 0],
      ['privacy', ['a', 'd'], 1],
    ],
  )
})
