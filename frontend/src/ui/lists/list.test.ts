import { test } from 'node:test'
import assert from 'node:assert/strict'
import { flipped, pagesShown, readList, writeList } from './list'

test('a list in the address is read back as it was', () => {
  const state = {
    filters: { status: 'open', q: 'nakijken & zo' },
    sort: { key: 'deadline', direction: 'desc' as const },
    page: 3,
  }
  assert.deepEqual(readList(writeList(state)), state)
})

test('nonsense in the address is the default', () => {
  assert.deepEqual(readList(new URLSearchParams('page=-2&sort=')), { filters: {}, sort: undefined, page: 1 })
})

test('blank filters and the first page stay out of the address', () => {
  assert.equal(writeList({ filters: { q: '' }, sort: undefined, page: 1 }).toString(), '')
})

test('a header pressed again turns the order', () => {
  assert.deepEqual(flipped(undefined, 'a'), { key: 'a', direction: 'asc' })
  assert.deepEqual(flipped({ key: 'a', direction: 'asc' }, 'a'), { key: 'a', direction: 'desc' })
  assert.deepEqual(flipped({ key: 'a', direction: 'asc' }, 'b'), { key: 'b', direction: 'asc' })
})

test('pages near the current one are shown, a gap only where pages are left out', () => {
  assert.deepEqual(pagesShown(1, 1), [1])
  assert.deepEqual(pagesShown(3, 5), [1, 2, 3, 4, 5])
  assert.deepEqual(pagesShown(10, 20), [1, 0, 9, 10, 11, 0, 20])
})
