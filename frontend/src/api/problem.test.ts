import { test } from 'node:test'
import assert from 'node:assert/strict'
import { fieldOf, isProblem, problemOf } from './problem'

const detail = { nl: 'Vul een e-mailadres in.', en: 'Enter an e-mail address.' }

test('a pointer becomes the id of a field', () => {
  assert.equal(fieldOf('/email'), 'email')
  assert.equal(fieldOf('/members/0/email'), 'members-0-email')
  assert.equal(fieldOf(''), '')
})

test('a problem keeps its type, its field errors and its other members', () => {
  const problem = problemOf(400, {
    type: '/problems/kernel/invalid-input',
    title: 'Invalid input',
    status: 400,
    errors: [{ pointer: '/email', code: 'blank', detail }],
    limit: 3,
  })
  assert.ok(isProblem(problem, '/problems/kernel/invalid-input'))
  assert.deepEqual(problem.errors, [{ pointer: '/email', code: 'blank', detail }])
  assert.equal(problem.members.limit, 3)
})

test('a body that is no problem still gives one', () => {
  const problem = problemOf(502, '<html>')
  assert.equal(problem.type, 'about:blank')
  assert.deepEqual(problem.errors, [])
})

test('only what may pass by itself is tried again', () => {
  assert.ok(problemOf(503, {}).passing)
  assert.ok(problemOf(429, {}).passing)
  assert.ok(!problemOf(412, {}).passing)
  assert.ok(!problemOf(400, {}).passing)
})
