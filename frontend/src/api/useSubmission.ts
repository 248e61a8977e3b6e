import { useEffect, useRef, useState, type FormEvent } from 'react'
import { pick, useLanguage } from '../i18n'
import { ApiProblem, fieldOf } from './problem'
import { useProblemText } from './problemText'

/** What a person has to mend; `field` is the id of the control, absent when no one field is to blame. */
export interface FieldProblem {
  readonly field?: string
  readonly message: string
}

interface Form<T> {
  /** What can be seen here already; the back end checks all of it again. */
  readonly check?: () => readonly FieldProblem[]
  readonly send: () => Promise<T>
  readonly onDone?: (answer: T) => void
  /** Sentences for refusals by problem type. */
  readonly refusals?: Readonly<Record<string, string>>
}

export interface Submission {
  /** In the order of the fields; hand it to Page or ErrorSummary. */
  readonly problems: readonly FieldProblem[]
  /** Grows at every attempt, so that the summary takes the focus again. */
  readonly attempt: number
  readonly busy: boolean
  readonly problemOf: (field: string) => string | undefined
  readonly submit: (event?: FormEvent) => void
  /** For `onLeave`: looks at one field again after it was changed. */
  readonly recheck: (field: string) => void
}

/** One form: checked on submit and on leaving a changed field, sent once at a time, refusals at their field. */
export function useSubmission<T>({ check = () => [], send, onDone, refusals }: Form<T>): Submission {
  const { language } = useLanguage()
  const problemText = useProblemText(refusals)
  const [seen, setSeen] = useState<readonly FieldProblem[]>([])
  const [refusal, setRefusal] = useState<unknown>()
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)
  const sending = useRef(false)

  // Problems that stand are said in the language that is chosen now; only a change of language asks for this.
  useEffect(() => {
    setSeen(standing => check().filter(found => standing.some(problem => problem.field === found.field)))
  }, [language])

  const refused: FieldProblem[] =
    refusal === undefined
      ? []
      : refusal instanceof ApiProblem && refusal.errors.length > 0
        ? refusal.errors.map(error => ({
            field: fieldOf(error.pointer) || undefined,
            message: pick(error.detail, language),
          }))
        : [{ message: problemText(refusal) }]
  const problems = [...seen, ...refused]

  async function attemptToSend() {
    const found = check()
    setSeen(found)
    setRefusal(undefined)
    if (found.length > 0) {
      setAttempt(n => n + 1)
      return
    }
    sending.current = true
    setBusy(true)
    try {
      const answer = await send()
      onDone?.(answer)
    } catch (error) {
      setRefusal(error)
      setAttempt(n => n + 1)
    } finally {
      sending.current = false
      setBusy(false)
    }
  }

  return {
    problems,
    attempt,
    busy,
    problemOf: field => problems.find(problem => problem.field === field)?.message,
    submit: event => {
      event?.preventDefault()
      if (!sending.current) {
        void attemptToSend()
      }
    },
    recheck: field => {
      const found = check().filter(problem => problem.field === field)
      setSeen(standing => [...standing.filter(problem => problem.field !== field), ...found])
      setRefusal((standing: unknown) => withoutField(standing, field))
    },
  }
}

function withoutField(refusal: unknown, field: string): unknown {
  if (!(refusal instanceof ApiProblem) || refusal.errors.length === 0) {
    return refusal
  }
  const errors = refusal.errors.filter(error => fieldOf(error.pointer) !== field)
  return errors.length === 0
    ? undefined
    : new ApiProblem(refusal.type, refusal.status, refusal.message, refusal.detail, errors, refusal.members)
}
