import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameIn } from './download'

test('a file has the name that the back end gave it', () => {
  assert.equal(nameIn('attachment; filename="audit-log.zip"'), 'audit-log.zip')
})

test('a file without a name still has one', () => {
  assert.equal(nameIn(null), 'download')
  assert.equal(nameIn('attachment'), 'download')
})
