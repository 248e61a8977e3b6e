import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inOrder } from './order'

test('offers stand by their place, those without one last and as they came in', () => {
  const offers = [
    { position: 3 },
    { position: null, name: 'a' },
    { position: 1 },
    { position: null, name: 'b' },
  ]
  assert.deepEqual(inOrder(offers), [offers[2], offers[0], offers[1], offers[3]])
})
