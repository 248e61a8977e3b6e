import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokenIn } from './token'

const token = `inv_${'aB3-_'.repeat(8)}xyz`

test('the token is found in a link, behind a #, and by itself', () => {
  assert.equal(tokenIn(`https://keur.example/i#${token}`), token)
  assert.equal(tokenIn(`#${token}`), token)
  assert.equal(tokenIn(`  ${token}\n`), token)
})

test('a link that was cut off has no token', () => {
  assert.equal(tokenIn(token.slice(0, -1)), undefined)
  assert.equal(tokenIn(''), undefined)
})
