import { ApiProblem } from '../../api/problem'

export type SaveStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  /** No answer, or the server could not: it is tried again by itself, and at once on request. */
  | { readonly kind: 'failed' }
  /** Somebody else saved a newer version (412): a person chooses, then `queue` or `drop`. */
  | { readonly kind: 'conflict'; readonly keys: readonly string[] }
  /** The server won't have it as it is: it is tried again when it changes. */
  | { readonly kind: 'refused'; readonly keys: readonly string[] }

export interface Saving<T> {
  /** Saves the newest value of one key; at most one save runs at a time. */
  readonly save: (key: string, value: T) => Promise<void>
  readonly onConflict?: (key: string, value: T, problem: ApiProblem) => void
  readonly onRefused?: (key: string, value: T, problem: ApiProblem) => void
}

/** What runs later; the browser's own timers, or those of a test. */
export interface Timers {
  later(work: () => void, milliseconds: number): () => void
  now(): Date
}

const quiet = 600
const longestWait = 30_000

const browserTimers: Timers = {
  later: (work, milliseconds) => {
    const timer = setTimeout(work, milliseconds)
    return () => clearTimeout(timer)
  },
  now: () => new Date(),
}

/**
 * Saves changes 0.6 s after the last one, one at a time, the newest value of each key.
 *
 * What fails by a broken line or server stays queued and is tried again after 1, 2, 4 … 30 s. What is refused or
 * in conflict is held apart until it changes or is dropped: the rest goes on being saved.
 */
export class Autosaver<T> {
  private readonly queued = new Map<string, T>()
  private readonly conflicts = new Set<string>()
  private readonly refused = new Set<string>()
  private readonly listeners = new Set<() => void>()
  private cancelTimer: () => void = () => {}
  private running: Promise<void> | undefined
  private failures = 0
  private savedAt: Date | undefined
  private current: SaveStatus = { kind: 'idle' }

  constructor(
    private saving: Saving<T>,
    private readonly timers: Timers = browserTimers,
  ) {}

  get status(): SaveStatus {
    return this.current
  }

  /** Whether leaving now would lose something. */
  get unsaved(): boolean {
    return (
      this.queued.size > 0 || this.running !== undefined || this.conflicts.size > 0 || this.refused.size > 0
    )
  }

  /** The callbacks of the latest rendering. */
  use(saving: Saving<T>): void {
    this.saving = saving
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  queue(key: string, value: T): void {
    this.release(key)
    this.queued.set(key, value)
    this.failures = 0
    this.plan(quiet)
    this.tell()
  }

  /** Forgets a change that a person decided against. */
  drop(key: string): void {
    this.release(key)
    this.queued.delete(key)
    this.tell()
  }

  /** Saves now; true when nothing is left unsaved. */
  flush = async (): Promise<boolean> => {
    this.cancelTimer()
    while (this.running !== undefined) {
      await this.running
    }
    if (this.queued.size > 0) {
      this.running = this.saveAll([...this.queued.keys()])
      await this.running
    }
    return !this.unsaved
  }

  private release(key: string): void {
    this.conflicts.delete(key)
    this.refused.delete(key)
  }

  private plan(milliseconds: number): void {
    this.cancelTimer()
    this.cancelTimer = this.timers.later(() => void this.flush(), milliseconds)
  }

  /** What is queued meanwhile waits for its own 0.6 s. */
  private async saveAll(keys: readonly string[]): Promise<void> {
    try {
      this.tell('saving')
      for (const key of keys) {
        const value = this.queued.get(key)
        if (value !== undefined) {
          this.queued.delete(key)
          if (!(await this.saveOne(key, value))) {
            break
          }
        }
      }
    } finally {
      this.running = undefined
      this.tell()
    }
  }

  /** False when it is no use to go on with the others now. */
  private async saveOne(key: string, value: T): Promise<boolean> {
    try {
      await this.saving.save(key, value)
      this.failures = 0
      this.savedAt = this.timers.now()
      return true
    } catch (error) {
      return this.failed(key, value, error)
    }
  }

  private failed(key: string, value: T, error: unknown): boolean {
    const superseded = this.queued.has(key)
    if (error instanceof ApiProblem && !error.passing && error.status !== 401) {
      if (superseded && error.status !== 412) {
        return true
      }
      if (error.status === 412) {
        this.queued.delete(key)
        this.conflicts.add(key)
        this.saving.onConflict?.(key, value, error)
      } else {
        this.refused.add(key)
        this.saving.onRefused?.(key, value, error)
      }
      return true
    }
    if (!superseded) {
      this.queued.set(key, value)
    }
    this.failures += 1
    this.plan(Math.min(longestWait, 1000 * 2 ** (this.failures - 1)))
    return false
  }

  private tell(kind?: 'saving'): void {
    this.current = kind === 'saving' ? { kind } : this.statusNow()
    this.listeners.forEach(listener => listener())
  }

  private statusNow(): SaveStatus {
    if (this.conflicts.size > 0) {
      return { kind: 'conflict', keys: [...this.conflicts] }
    }
    if (this.refused.size > 0) {
      return { kind: 'refused', keys: [...this.refused] }
    }
    if (this.running !== undefined) {
      return { kind: 'saving' }
    }
    if (this.queued.size > 0) {
      return this.failures > 0 ? { kind: 'failed' } : { kind: 'unsaved' }
    }
    return this.savedAt === undefined ? { kind: 'idle' } : { kind: 'saved', at: this.savedAt }
  }
}
