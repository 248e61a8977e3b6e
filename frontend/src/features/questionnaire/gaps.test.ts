import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CheckView, CheckViewMissing } from '#api-types'
import { gapsOf, mandatoryBlanks } from './gaps'

const text = (words: string) => ({ nl: words, en: words })

function missing(questionId: string, part: Partial<CheckViewMissing>): CheckViewMissing {
  return {
    questionId,
    sectionId: 'privacy',
    question: text(questionId),
    what: 'blank',
    sentence: text('Niet ingevuld.'),
    mandatory: false,
    scoresZero: true,
    ...part,
  }
}

const check = {
  missing: [
    missing('VP-01', { mandatory: true }),
    missing('RQ-01', {}),
    missing('RQ-02', { what: 'incomplete', sentence: text('Licht toe.'), scoresZero: false }),
    missing('RQ-02', { what: 'incomplete', sentence: text('Bewijs ontbreekt.'), scoresZero: false }),
  ],
} as unknown as CheckView

test('what must be answered stands apart from what may stay open', () => {
  assert.deepEqual(
    mandatoryBlanks(check).map(one => one.questionId),
    ['VP-01'],
  )
  assert.deepEqual(
    gapsOf(check).map(one => one.questionId),
    ['RQ-01', 'RQ-02'],
  )
})

test('a question is listed once, with everything that is missing', () => {
  assert.deepEqual(
    gapsOf(check)[1]?.sentences.map(one => one.nl),
    ['Licht toe.', 'Bewijs ontbreekt.'],
  )
})

test('only a blank that counts costs its points', () => {
  assert.deepEqual(
    gapsOf(check).map(one => one.scoresZero),
    [true, false],
  )
})
