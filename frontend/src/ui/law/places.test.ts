import { test } from 'node:test'
import assert from 'node:assert/strict'
import { alike, commonDay, type Alike, type LegalPlace } from './places'

const place = (name: string, more: Partial<LegalPlace> = {}): LegalPlace => ({
  label: { nl: name, en: name },
  url: 'https://example.org',
  from: '2027-12-02',
  readings: [],
  certainty: 'A',
  asOf: '2026-11-21',
  ...more,
})

const names = (groups: readonly Alike[]) => groups.map(({ places }) => places.map(({ label }) => label.en))

test('places with the same date, certainty and day are said together', () => {
  assert.deepEqual(
    names(alike([place('6(2)'), place('50(1)', { from: '2026-08-02' }), place('Annex III')])),
    [['6(2)', 'Annex III'], ['50(1)']],
  )
})

test('another certainty, reading or day of the text is said apart', () => {
  assert.deepEqual(
    names(
      alike([
        place('6(2)'),
        place('49', { certainty: 'B' }),
        place('86', { from: null, readings: ['2026-08-02', '2027-12-02'] }),
        place('26', { asOf: '2026-08-01' }),
      ]),
    ),
    [['6(2)'], ['49'], ['86'], ['26']],
  )
})

test('one day of the text is said once for all', () => {
  assert.equal(commonDay(['2026-11-21', '2026-11-21']), '2026-11-21')
  assert.equal(commonDay(['2026-11-21', '2026-08-01']), undefined)
  assert.equal(commonDay([null, '2026-11-21']), undefined)
  assert.equal(commonDay([]), undefined)
})
