import { test } from 'node:test'
import assert from 'node:assert/strict'
import { cellOptions, draftOf, jsonOf, wordsOf } from './values'

const label = (nl: string) => ({ nl, en: nl.toUpperCase() })
const aText = (value: unknown) => ({ kind: 'TEXT', value, columns: [], options: [] })
const aTable = (value: unknown) => ({
  kind: 'TABLE',
  value,
  columns: [
    { id: 'what', label: label('wat'), options: [] },
    {
      id: 'who',
      label: label('wie'),
      options: [
        { value: 'a', label: label('docent') },
        { value: 'b', label: label('student') },
      ],
    },
  ],
  options: [],
})

test('words that are the same in both languages are typed once', () => {
  assert.deepEqual(draftOf(aText({ nl: 'x', en: 'x' })), { kind: 'words', nl: 'x', en: '' })
  assert.deepEqual(draftOf(aText({ nl: 'x', en: 'y' })), { kind: 'words', nl: 'x', en: 'y' })
})

test('what is blank takes the value back', () => {
  assert.equal(jsonOf({ kind: 'words', nl: ' ', en: '' }, aText(null)), null)
  assert.equal(jsonOf({ kind: 'rows', rows: [] }, aTable(null)), null)
  assert.equal(jsonOf({ kind: 'lines', nl: '\n', en: '' }, aText(null)), null)
  assert.equal(jsonOf({ kind: 'entry', entry: { kind: 'blank' } }, aText(null)), null)
})

test('what can not be read is sent as typed, for the back end to say what is asked', () => {
  assert.equal(jsonOf({ kind: 'entry', entry: { kind: 'unreadable', text: 'elf' } }, aText(null)), 'elf')
})

test('a list is one item a line, its English beside it', () => {
  const draft = draftOf({
    ...aText([
      { nl: 'een', en: 'one' },
      { nl: 'twee', en: 'two' },
    ]),
    kind: 'LIST',
  })
  assert.deepEqual(draft, { kind: 'lines', nl: 'een\ntwee', en: 'one\ntwo' })
  assert.deepEqual(jsonOf(draft, aText(null)), [
    { nl: 'een', en: 'one' },
    { nl: 'twee', en: 'two' },
  ])
})

test('a table keeps the English of words and the codes of cells that did not change', () => {
  const table = aTable([{ what: { nl: 'toets', en: 'exam' }, who: ['a', 'b'] }])
  const draft = draftOf(table)
  assert.deepEqual(draft, { kind: 'rows', rows: [{ what: 'toets', who: 'a+b' }] })
  assert.deepEqual(jsonOf(draft, table), [{ what: { nl: 'toets', en: 'exam' }, who: ['a', 'b'] }])
  assert.deepEqual(jsonOf({ kind: 'rows', rows: [{ what: 'essay', who: 'b' }] }, table), [
    { what: { nl: 'essay', en: 'essay' }, who: 'b' },
  ])
})

test('a combination of codes is an option of its column', () => {
  const table = aTable([{ who: ['a', 'b'] }])
  const column = table.columns[1]
  assert.ok(column !== undefined)
  assert.deepEqual(
    cellOptions(column, table.value).map(option => option.label.nl),
    ['docent', 'student', 'docent, student'],
  )
})

test('a choice is shown by its label', () => {
  const choice = {
    kind: 'CHOICE',
    value: 'a',
    columns: [],
    options: [{ value: 'a', label: label('docent') }],
  }
  assert.equal(wordsOf(choice, 'en'), 'DOCENT')
})
