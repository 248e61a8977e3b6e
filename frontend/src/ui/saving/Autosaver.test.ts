import { test } from 'node:test'
import assert from 'node:assert/strict'
import { ApiProblem, problemOf } from '../../api/problem'
import { Autosaver, type Timers } from './Autosaver'

/** Time that passes only when the test says so. */
class Clock implements Timers {
  private due: { at: number; work: () => void }[] = []
  private time = 0

  later(work: () => void, milliseconds: number) {
    const entry = { at: this.time + milliseconds, work }
    this.due.push(entry)
    return () => {
      this.due = this.due.filter(other => other !== entry)
    }
  }

  now() {
    return new Date(this.time)
  }

  async pass(milliseconds: number) {
    this.time += milliseconds
    const ready = this.due.filter(entry => entry.at <= this.time)
    this.due = this.due.filter(entry => entry.at > this.time)
    ready.forEach(entry => entry.work())
    for (let i = 0; i < 20; i++) {
      await Promise.resolve()
    }
  }
}

function aSaver(answer: (key: string, value: string) => void = () => {}) {
  const clock = new Clock()
  const saved: string[] = []
  const told: string[] = []
  const saver = new Autosaver<string>(
    {
      save: async (key, value) => {
        answer(key, value)
        saved.push(`${key}=${value}`)
      },
      onConflict: (key, value) => told.push(`conflict ${key}=${value}`),
      onRefused: (key, value) => told.push(`refused ${key}=${value}`),
    },
    clock,
  )
  return { saver, clock, saved, told }
}

const status = (code: number): ApiProblem => problemOf(code, {})

test('a change is saved 0.6 s after the last one, with its newest value', async () => {
  const { saver, clock, saved } = aSaver()
  saver.queue('a', '1')
  await clock.pass(500)
  saver.queue('a', '2')
  assert.equal(saver.status.kind, 'unsaved')
  await clock.pass(500)
  assert.deepEqual(saved, [])
  await clock.pass(100)
  assert.deepEqual(saved, ['a=2'])
  assert.equal(saver.status.kind, 'saved')
  assert.ok(!saver.unsaved)
})

test('what fails is kept and tried again, each time later', async () => {
  let broken = 2
  const { saver, clock, saved } = aSaver(() => {
    if (broken-- > 0) {
      throw status(503)
    }
  })
  saver.queue('a', '1')
  await clock.pass(600)
  assert.equal(saver.status.kind, 'failed')
  assert.ok(saver.unsaved)
  await clock.pass(1000)
  assert.equal(saver.status.kind, 'failed')
  await clock.pass(1000)
  assert.deepEqual(saved, [])
  await clock.pass(1000)
  assert.deepEqual(saved, ['a=1'])
})

test('a newer value typed while saving fails replaces the older one', async () => {
  let broken = true
  const { saver, clock, saved } = aSaver(() => {
    if (broken) {
      throw status(0)
    }
  })
  saver.queue('a', '1')
  await clock.pass(600)
  broken = false
  saver.queue('a', '2')
  await clock.pass(600)
  assert.deepEqual(saved, ['a=2'])
})

test('a conflict is told, held, and does not stop the rest', async () => {
  const { saver, clock, saved, told } = aSaver(key => {
    if (key === 'a') {
      throw status(412)
    }
  })
  saver.queue('a', '1')
  saver.queue('b', '1')
  await clock.pass(600)
  assert.deepEqual(told, ['conflict a=1'])
  assert.deepEqual(saved, ['b=1'])
  assert.deepEqual(saver.status, { kind: 'conflict', keys: ['a'] })
  saver.drop('a')
  assert.equal(saver.status.kind, 'saved')
})

test('what the server refuses waits for another value', async () => {
  const { saver, clock, saved, told } = aSaver((_, value) => {
    if (value === 'wrong') {
      throw status(400)
    }
  })
  saver.queue('a', 'wrong')
  await clock.pass(600)
  assert.deepEqual(told, ['refused a=wrong'])
  await clock.pass(60_000)
  assert.equal(told.length, 1)
  assert.ok(saver.unsaved)
  saver.queue('a', 'right')
  await clock.pass(600)
  assert.deepEqual(saved, ['a=right'])
})

test('a session that ended is no refusal: it is tried again after signing in', async () => {
  let signedIn = false
  const { saver, clock, saved, told } = aSaver(() => {
    if (!signedIn) {
      throw status(401)
    }
  })
  saver.queue('a', '1')
  await clock.pass(600)
  assert.deepEqual(told, [])
  signedIn = true
  await clock.pass(1000)
  assert.deepEqual(saved, ['a=1'])
})

test('flush saves at once and says whether all is safe', async () => {
  const { saver, saved } = aSaver()
  saver.queue('a', '1')
  assert.ok(await saver.flush())
  assert.deepEqual(saved, ['a=1'])
  const broken = aSaver(() => {
    throw status(500)
  })
  broken.saver.queue('a', '1')
  assert.ok(!(await broken.saver.flush()))
})
