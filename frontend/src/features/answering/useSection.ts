import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { QuestionView, SectionView } from '#api-types'
import type { ApiProblem } from '../../api'
import { useAutosave, type Autosave } from '../../ui'
import { draftOf, sameDraft, type Draft } from './answers'
import { draftsOf } from './drafts'
import { sectionQuery, sheetKeys } from './queries'

/** A section that is being filled in: what the server shows, and on top of it what was typed. */
export interface SectionWork {
  readonly save: Autosave<Draft>
  readonly draftOf: (question: QuestionView) => Draft
  /** Shows a change at once and saves it in a moment. */
  readonly change: (question: QuestionView, part: Partial<Draft>) => void
  /** Why the last save of a question was refused, by question id. */
  readonly refusals: ReadonlyMap<string, ApiProblem>
  /** Questions that somebody else answered meanwhile. */
  readonly conflicts: ReadonlySet<string>
  readonly keepMine: (question: QuestionView) => void
  readonly keepTheirs: (question: QuestionView) => void
  /** Reads the section again, after evidence was added or removed. */
  readonly refresh: () => Promise<unknown>
}

export function useSection(sheetId: string, section: SectionView): SectionWork {
  const queries = useQueryClient()
  const drafts = draftsOf(sheetId)
  const typed = useSyncExternalStore(drafts.subscribe, () => drafts.all)
  const [refusals, setRefusals] = useState<ReadonlyMap<string, ApiProblem>>(new Map())
  const [conflicts, setConflicts] = useState<ReadonlySet<string>>(new Set())

  const save = useAutosave<Draft>({
    save: async (id, draft) => {
      const saved = await drafts.save(id, draft)
      queries.setQueryData(sheetKeys.section(sheetId, saved.id), saved)
    },
    onConflict: (id, sent) => void resolve(id, sent),
    onRefused: (id, _, problem) => {
      setRefusals(standing => new Map(standing).set(id, problem))
      if (problem.status !== 400) {
        // Closed, frozen or past its deadline: the page shows so.
        void refresh()
      }
    },
  })

  // What was typed here before and could not be saved is tried again.
  useEffect(() => {
    section.questions.forEach(({ id }) => {
      const draft = drafts.all.get(id)
      if (draft !== undefined) {
        save.queue(id, draft)
      }
    })
    // Once, when the section is opened.
  }, [])

  function refresh() {
    void queries.invalidateQueries({ queryKey: ['request'] })
    return queries.fetchQuery(sectionQuery(sheetId, section.id))
  }

  /** What stands may be this very answer, saved while the line broke before it was confirmed. */
  async function resolve(id: string, sent: Draft) {
    const fresh = await refresh().catch(() => section)
    const question = fresh.questions.find(one => one.id === id)
    const current = drafts.all.get(id)
    if (question === undefined || !sameDraft(draftOf(question), sent)) {
      setConflicts(standing => new Set(standing).add(id))
    } else if (current === undefined || current === sent) {
      keepTheirs(question)
    } else {
      keepMine(question)
    }
  }

  function settle(id: string) {
    setRefusals(standing => new Map([...standing].filter(([other]) => other !== id)))
    setConflicts(standing => new Set([...standing].filter(other => other !== id)))
  }

  function keepMine(question: QuestionView) {
    const draft = drafts.all.get(question.id)
    drafts.rebase(question.id, question.answer?.version ?? 0)
    settle(question.id)
    if (draft !== undefined) {
      save.queue(question.id, draft)
    }
  }

  function keepTheirs(question: QuestionView) {
    save.drop(question.id)
    drafts.drop(question.id)
    settle(question.id)
  }

  function change(question: QuestionView, part: Partial<Draft>) {
    const draft = { ...(drafts.all.get(question.id) ?? draftOf(question)), ...part }
    drafts.write(question, draft)
    setRefusals(standing => new Map([...standing].filter(([other]) => other !== question.id)))
    if (!conflicts.has(question.id)) {
      save.queue(question.id, draft)
    }
  }

  return {
    save,
    draftOf: question => typed.get(question.id) ?? draftOf(question),
    change,
    refusals,
    conflicts,
    keepMine,
    keepTheirs,
    refresh,
  }
}
