import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeIn, inGroups, isAddress, tokenIn } from './token'

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

test('a code is six digits, however they are typed', () => {
  assert.equal(codeIn(' 123 456 '), '123456')
  assert.equal(codeIn('123-456'), '123456')
  assert.equal(codeIn('12345'), undefined)
  assert.equal(codeIn('1234567'), undefined)
  assert.equal(codeIn('12a456'), undefined)
  assert.equal(inGroups('012345'), '012 345')
})

test('an address has a name, an @ and a domain', () => {
  assert.equal(isAddress(' noor@leverancier.example '), true)
  assert.equal(isAddress('noor'), false)
  assert.equal(isAddress('noor@leverancier'), false)
  assert.equal(isAddress('noor de wit@leverancier.example'), false)
})
