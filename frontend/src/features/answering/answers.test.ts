import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { QuestionView } from '#api-types'
import { ApiProblem } from '../../api/problem'
import { needsEvidence, optionsOf, requestOf, rowsOf, sameDraft, valueOfRows, type Draft } from './answers'
import { controlOf, placesOf } from './refusals'

const column = (id: string, type: string) => ({ id, type, label: { nl: id, en: id }, options: [] })
const columns = [column('who', 'text'), column('groups', 'multi-choice')]
const draft: Draft = { value: 'yes', explanation: '', details: {}, notApplicable: undefined }

test('a cell in which several may be chosen goes to the server as a list and comes back as one text', () => {
  const value = valueOfRows([{ who: 'De docent', groups: 'students staff' }], columns)
  assert.deepEqual(value, [{ who: ['De docent'], groups: ['students', 'staff'] }])
  assert.deepEqual(rowsOf(value), [{ who: 'De docent', groups: 'students staff' }])
})

test('a table without rows is no answer', () => {
  assert.equal(valueOfRows([], columns), undefined)
})

test('nothing filled in is sent as nothing', () => {
  assert.deepEqual(requestOf({ ...draft, value: undefined }, []), {
    value: null,
    explanation: '',
    details: {},
    notApplicable: null,
  })
})

test('answers are the same whatever the order of their cells', () => {
  const rows = [{ a: ['1'], b: ['2'] }]
  const turned = [{ b: ['2'], a: ['1'] }]
  assert.ok(sameDraft({ ...draft, value: rows }, { ...draft, value: turned }))
  assert.ok(!sameDraft(draft, { ...draft, explanation: 'want' }))
})

test('“other” is added where it is allowed without being an option', () => {
  const other = { nl: 'Anders', en: 'Other' }
  const question = { allowOther: true, options: [{ value: 'a', label: other }] } as unknown as QuestionView
  assert.deepEqual(
    optionsOf(question, other).map(option => option.value),
    ['a', 'other'],
  )
  const listed = { allowOther: true, options: [{ value: 'other', label: other }] } as unknown as QuestionView
  assert.equal(optionsOf(listed, other).length, 1)
})

test('evidence is needed for the answers that ask it', () => {
  const question = {
    evidence: { need: 'required', kinds: [], requiredFor: ['3', '4'] },
  } as unknown as QuestionView
  assert.ok(needsEvidence(question, { ...draft, value: 4 }))
  assert.ok(!needsEvidence(question, { ...draft, value: 2 }))
})

test('a refusal is shown at the place its pointer names', () => {
  const detail = { nl: 'Vul een getal in.', en: 'Enter a number.' }
  const refusal = new ApiProblem(
    '/problems/answering/answer-refused',
    400,
    '',
    undefined,
    [{ pointer: '/value/rows/0/minutes', code: 'WrongForm', detail }],
    {},
  )
  const at = placesOf(refusal, text => text.nl)
  assert.equal(at('value-rows-0-minutes'), 'Vul een getal in.')
  assert.equal(at('value'), undefined)
})

test('each pointer has a control to jump to', () => {
  assert.equal(controlOf('RQ-46', '/value/rows/0/minutes'), 'RQ-46-0-minutes')
  assert.equal(controlOf('RQ-46', '/value'), 'RQ-46')
  assert.equal(controlOf('RQ-46', '/explanation'), 'RQ-46-explanation')
  assert.equal(controlOf('BC-24', '/details/decided_on'), 'BC-24-details-decided_on')
  assert.equal(controlOf('RQ-46', '/notApplicable'), 'RQ-46')
})
