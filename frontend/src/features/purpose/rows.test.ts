import { test } from 'node:test'
import assert from 'node:assert/strict'
import { columnsOf, filledRows, sentenceOf, shortHash } from './rows'

test('a new row gets a blank for each cell', () => {
  assert.deepEqual(filledRows([{ use: 'Essays' }], columnsOf.allowedUses), [
    { use: 'Essays', who: '', group: '', decision: '' },
  ])
})

test('the sentence leaves blank parts out', () => {
  assert.equal(
    sentenceOf({ who: 'Examinator', what: 'leest', data: '', when: ' ', result: 'een cijfer' }),
    'Examinator – leest – een cijfer',
  )
})

test('no full stop stands before a dash', () => {
  assert.equal(
    sentenceOf({ who: 'Staf.', what: 'kiest', data: 'van Letter B.V.', when: '', result: 'lagere kosten.' }),
    'Staf – kiest – van Letter B.V. – lagere kosten.',
  )
})

test('a hash is short for the eye', () => {
  assert.equal(shortHash('0123456789abcdef'), '0123456789ab')
})
