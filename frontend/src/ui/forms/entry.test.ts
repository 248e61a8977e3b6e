import { test } from 'node:test'
import assert from 'node:assert/strict'
import { partsOf, readDate, readNumber, writeNumber } from './entry'

test('numbers are read as their language writes them', () => {
  assert.deepEqual(readNumber('1.234,5', 'nl'), { kind: 'value', value: '1234.5' })
  assert.deepEqual(readNumber('1,234.5', 'en'), { kind: 'value', value: '1234.5' })
  assert.deepEqual(readNumber(' 1 200 ', 'nl'), { kind: 'value', value: '1200' })
  assert.deepEqual(readNumber('-3', 'nl'), { kind: 'value', value: '-3' })
  assert.deepEqual(readNumber('', 'nl'), { kind: 'blank' })
})

test('what could be read in two ways is not read', () => {
  assert.equal(readNumber('1.5', 'nl').kind, 'unreadable')
  assert.equal(readNumber('1,5', 'en').kind, 'unreadable')
  assert.equal(readNumber('12,3,4', 'nl').kind, 'unreadable')
  assert.equal(readNumber('ongeveer 3', 'nl').kind, 'unreadable')
  assert.equal(readNumber('3,', 'nl').kind, 'unreadable')
})

test('a stored number is written back as it was typed', () => {
  assert.equal(writeNumber('1234.5', 'nl'), '1234,5')
  assert.equal(writeNumber('1234.5', 'en'), '1234.5')
})

test('dates are read in three parts and exist', () => {
  assert.deepEqual(readDate({ day: '7', month: '3', year: '2027' }), { kind: 'value', value: '2027-03-07' })
  assert.equal(readDate({ day: '31', month: '2', year: '2027' }).kind, 'unreadable')
  assert.equal(readDate({ day: '31', month: '', year: '2027' }).kind, 'unreadable')
  assert.equal(readDate({ day: '1', month: '1', year: '27' }).kind, 'unreadable')
  assert.equal(readDate({ day: '', month: ' ', year: '' }).kind, 'blank')
})

test('a date falls apart into what a person would type', () => {
  assert.deepEqual(partsOf('2027-03-07'), { day: '7', month: '3', year: '2027' })
  assert.deepEqual(partsOf(''), { day: '', month: '', year: '' })
})
