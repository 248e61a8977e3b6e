import { test } from 'node:test'
import assert from 'node:assert/strict'
import { selected } from './systems'

const system = (name: string, riskLevelCode: string, inUseSince: string) => ({
  id: name,
  offerId: name,
  name,
  vendorName: 'Lex BV',
  owner: { id: 'o', name: 'Noor' },
  riskLevelCode,
  riskLevel: { nl: riskLevelCode, en: riskLevelCode },
  purposeVersion: 1,
  inUseSince,
})
const all = [system('Essaywijzer', 'high', '2026-11-20'), system('Roosterhulp', 'below_high', '2026-11-01')]
const names = (found: readonly { readonly name: string }[]) => found.map(({ name }) => name)

test('a search reads name, vendor and owner, whatever the capitals', () => {
  assert.deepEqual(names(selected(all, { q: 'ESSAY' }, undefined, 'nl')), ['Essaywijzer'])
  assert.deepEqual(names(selected(all, { q: 'noor' }, undefined, 'nl')).length, 2)
})

test('a level is chosen by its code', () => {
  assert.deepEqual(names(selected(all, { level: 'below_high' }, undefined, 'nl')), ['Roosterhulp'])
})

test('sorted as asked', () => {
  assert.deepEqual(names(selected(all, {}, { key: 'since', direction: 'asc' }, 'nl')), [
    'Roosterhulp',
    'Essaywijzer',
  ])
})
