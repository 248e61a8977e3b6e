import { test } from 'node:test'
import assert from 'node:assert/strict'
import { checkChangedPassword, checkNewPassword, checkSetUp, checkSignIn } from './checks'
import { identityTexts } from './texts'

const texts = identityTexts.nl

test('signing in asks for both fields, in the order of the form', () => {
  const problems = checkSignIn({ email: ' ', password: '' }, texts)
  assert.deepEqual(
    problems.map(problem => problem.field),
    ['email', 'password'],
  )
})

test('an address without an @ is not complete', () => {
  assert.deepEqual(checkSignIn({ email: 'naam', password: 'x' }, texts), [
    { field: 'email', message: texts.emailWrong },
  ])
  assert.deepEqual(checkSignIn({ email: 'naam@school.nl ', password: 'x' }, texts), [])
})

test('a new password has twelve characters, counted as people do', () => {
  assert.equal(checkNewPassword('12345678901', texts).length, 1)
  assert.equal(checkNewPassword('123456789012', texts).length, 0)
  assert.equal(checkNewPassword('😀😀😀😀😀😀', texts).length, 1)
})

test('setting up names every field that is missing', () => {
  assert.equal(
    checkSetUp({ institution: '', name: '', email: '', password: '', secondStep: true }, texts).length,
    4,
  )
})

test('another password is checked at its own field', () => {
  assert.deepEqual(
    checkChangedPassword('', 'te kort', texts).map(problem => problem.field),
    ['password', 'newPassword'],
  )
})
