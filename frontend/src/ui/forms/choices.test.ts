import { test } from 'node:test'
import assert from 'node:assert/strict'
import { toggled } from './choices'

const options = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B' },
  { value: 'none', label: 'None', exclusive: true },
]

test('options are chosen and left in their order', () => {
  assert.deepEqual(toggled(options, ['b'], 'a'), ['a', 'b'])
  assert.deepEqual(toggled(options, ['a', 'b'], 'a'), ['b'])
})

test('an exclusive option stands alone', () => {
  assert.deepEqual(toggled(options, ['a', 'b'], 'none'), ['none'])
  assert.deepEqual(toggled(options, ['none'], 'a'), ['a'])
  assert.deepEqual(toggled(options, ['none'], 'none'), [])
})
