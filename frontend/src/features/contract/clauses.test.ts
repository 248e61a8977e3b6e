import { test } from 'node:test'
import assert from 'node:assert/strict'
import { groundsOf, standingOf } from './clauses'

const at = '2026-11-22T10:00:00Z'

test('what a person decided goes before what was suggested', () => {
  const decision = { included: false, reason: 'niet nodig', by: 'Noor', at }
  assert.equal(standingOf({ state: 'SUGGESTED', undecided: false, decision }), 'leftOut')
  assert.equal(standingOf({ state: 'SUGGESTED', undecided: false, decision: null }), 'suggested')
  assert.equal(standingOf({ state: 'TO_DECIDE', undecided: true, decision: null }), 'undecided')
  assert.equal(standingOf({ state: 'CONSIDER', undecided: false, decision: null }), 'consider')
})

test('reasons rest on facts, and on the answers behind them, each once', () => {
  const text = { nl: 'x', en: 'x' }
  const fact = { name: text, values: [], labels: [], decided: false, questions: ['q1', 'q2'] }
  const answer = { question: text, explanation: '', answer: text }
  const grounds = groundsOf(
    [
      { facts: ['f'], questions: ['q1'] },
      { facts: ['f', 'gone'], questions: [] },
    ],
    { f: fact },
    { q1: answer, q2: answer },
  )
  assert.equal(grounds.facts.length, 1)
  assert.equal(grounds.answers.length, 2)
})
