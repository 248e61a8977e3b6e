import { test } from 'node:test'
import assert from 'node:assert/strict'
import { pathOf, pointOf, stepOf } from './geometry'

test('the first axis points up, the others follow clockwise', () => {
  assert.deepEqual(pointOf(0, 4, 1, 100, 80), { x: 100, y: 20 })
  assert.deepEqual(pointOf(1, 4, 1, 100, 80), { x: 180, y: 100 })
  assert.deepEqual(pointOf(2, 4, 0.5, 100, 80), { x: 100, y: 140 })
})

test('a line is closed, and broken where nothing was assessed', () => {
  const [a, b, c] = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
    { x: 1, y: 1 },
  ]
  assert.equal(pathOf([a, b, c]), 'M0 0L1 0L1 1Z')
  assert.equal(pathOf([a, undefined, c]), 'M0 0M1 1L0 0')
  assert.equal(pathOf([undefined, b, c]), 'M1 0L1 1')
  assert.equal(pathOf([a, b]), 'M0 0L1 0')
})

test('values fall into five steps, the highest included', () => {
  assert.deepEqual(
    [0, 19.9, 20, 99, 100].map(value => stepOf(value, 100)),
    [0, 0, 1, 4, 4],
  )
})
