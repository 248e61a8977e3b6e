import type { QuestionView, SectionView } from '#api-types'
import { putAnswer } from './api'
import { requestOf, type Draft } from './answers'

/**
 * What was typed on one sheet and is not on the server yet. It outlives the page: what was refused is there again
 * when the section is opened again in the same window.
 */
export class Drafts {
  private drafts: ReadonlyMap<string, Draft> = new Map()
  /** The version that each next save is based on. */
  private readonly bases = new Map<string, number>()
  /** The questions that were answered here; one may be hidden before its answer is saved. */
  private readonly questions = new Map<string, QuestionView>()
  private running: Promise<unknown> = Promise.resolve()
  private readonly listeners = new Set<() => void>()

  constructor(private readonly sheetId: string) {}

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** By question id. */
  get all(): ReadonlyMap<string, Draft> {
    return this.drafts
  }

  /** A first change is based on what the page shows; the next ones on what was saved last. */
  write(question: QuestionView, draft: Draft): void {
    if (!this.drafts.has(question.id)) {
      this.bases.set(question.id, question.answer?.version ?? 0)
    }
    this.questions.set(question.id, question)
    this.change(drafts => drafts.set(question.id, draft))
  }

  /** After a conflict: the next save stands on the version that the other one saved. */
  rebase(questionId: string, version: number): void {
    this.bases.set(questionId, version)
  }

  drop(questionId: string): void {
    this.change(drafts => drafts.delete(questionId))
  }

  /** One at a time per sheet, so that a save never meets another of this window. */
  save(questionId: string, draft: Draft): Promise<SectionView> {
    const next = this.running.then(() => this.send(questionId, draft))
    this.running = next.catch(() => undefined)
    return next
  }

  /** When nothing is on its way any more. */
  settled(): Promise<unknown> {
    return this.running
  }

  private async send(id: string, draft: Draft): Promise<SectionView> {
    const base = this.bases.get(id) ?? 0
    const request = requestOf(draft, this.questions.get(id)?.details ?? [])
    const section = await putAnswer(this.sheetId, id, request, base)
    const saved = section.questions.find(one => one.id === id)?.answer
    this.bases.set(id, saved?.version ?? base + 1)
    if (this.drafts.get(id) === draft) {
      this.drop(id)
    }
    return section
  }

  private change(work: (drafts: Map<string, Draft>) => void): void {
    const drafts = new Map(this.drafts)
    work(drafts)
    this.drafts = drafts
    this.listeners.forEach(listener => listener())
  }
}

const ofSheet = new Map<string, Drafts>()

export function draftsOf(sheetId: string): Drafts {
  const drafts = ofSheet.get(sheetId) ?? new Drafts(sheetId)
  ofSheet.set(sheetId, drafts)
  return drafts
}

/** Reads after what is being saved on this sheet. */
export async function whenSaved<T>(sheetId: string, read: () => Promise<T>): Promise<T> {
  await ofSheet.get(sheetId)?.settled()
  return read()
}
