import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { QuestionnaireView } from '#api-types'
import { choose, formOf, mistakesIn, requestOf, weightOf, type DraftForm } from './draft'

const form: DraftForm = {
  optional: { 'OP-01': 'SCORED' },
  fixedWeights: false,
  weights: { privacy: '60', purpose_roles: '40' },
  deadline: { day: '2027-01-15', time: '17:00' },
}

test('an optional question is chosen, changed and left out again', () => {
  assert.deepEqual(choose(form, 'OP-02', 'INFORMATIVE').optional, {
    'OP-01': 'SCORED',
    'OP-02': 'INFORMATIVE',
  })
  assert.deepEqual(choose(form, 'OP-01', '').optional, {})
})

test('weights are sent only when they are fixed', () => {
  assert.equal(requestOf(form).domainWeights, null)
  assert.deepEqual(requestOf({ ...form, fixedWeights: true }).domainWeights, {
    privacy: 60,
    purpose_roles: 40,
  })
})

test('a weight is a whole number from 0 to 1000', () => {
  assert.equal(weightOf(' 25 '), 25)
  assert.equal(weightOf('2,5'), undefined)
  assert.equal(weightOf('-1'), undefined)
  assert.equal(weightOf('1001'), undefined)
})

test('mistakes are named at their field', () => {
  const wrong = {
    ...form,
    fixedWeights: true,
    weights: { privacy: 'veel' },
    deadline: { day: '2027-01-15', time: '' },
  }
  assert.deepEqual(
    mistakesIn(wrong).map(one => one.field),
    ['domainWeights-privacy', 'deadline'],
  )
  assert.deepEqual(
    mistakesIn({ ...form, fixedWeights: true, weights: { privacy: '0' } }).map(one => one.mistake),
    ['weights-zero'],
  )
})

test('without a day there is no deadline yet, whatever the time', () => {
  assert.deepEqual(mistakesIn({ ...form, deadline: { day: '', time: '17:00' } }), [])
  assert.deepEqual(
    mistakesIn({ ...form, deadline: { day: '', time: '17:00', unreadable: true } }).map(one => one.field),
    ['deadline'],
  )
  assert.equal(requestOf({ ...form, deadline: { day: '', time: '17:00' } }).deadline, null)
})

test('fixed weights start from the shares as they are', () => {
  const view = {
    sections: [{ questions: [{ id: 'OP-03', mode: 'INFORMATIVE' }, { id: 'RQ-01' }] }],
    fixedWeights: false,
    domains: [
      { id: 'privacy', share: '33.3' },
      { id: 'purpose_roles', weight: 5, share: '1.0' },
    ],
  } as unknown as QuestionnaireView
  assert.deepEqual(formOf(view).weights, { privacy: '33', purpose_roles: '5' })
  assert.deepEqual(formOf(view).optional, { 'OP-03': 'INFORMATIVE' })
})
