import type { TaskStatus, TaskView } from '#api-types'
import { useText, useTexts, useWords } from '../../../i18n'
import type { Task, Tone } from '../../../ui'
import { placeOf } from '../places'
import { statusTexts, taskTexts } from '../taskTexts'
import { procurementTexts } from '../texts'

const tones: Readonly<Record<TaskStatus, Tone>> = {
  NOT_YET: 'neutral',
  NOT_STARTED: 'information',
  IN_PROGRESS: 'information',
  DONE: 'neutral',
  WHEN_NEEDED: 'neutral',
  NO_LONGER: 'neutral',
  STOPPED: 'warning',
}

/** Tasks of a procurement as rows of a task list: where they are done, how far, who, until when. */
export function useTaskRows(procurementId: string): (tasks: readonly TaskView[]) => readonly Task[] {
  const texts = useTexts(procurementTexts)
  const kinds = useTexts(taskTexts)
  const statuses = useTexts(statusTexts)
  const words = useWords()
  const text = useText()

  return tasks =>
    tasks.map(task => ({
      key: `${procurementId}-${task.kind}`,
      title: kinds[task.kind],
      to: placeOf(procurementId, task),
      hint: task.why ? text(task.why) : undefined,
      note: note(task),
      status: { text: statuses[task.status], tone: tones[task.status] },
    }))

  function note(task: TaskView) {
    const said = [
      task.total > 0 && task.status !== 'NOT_YET' && task.status !== 'DONE' && counted(task),
      task.status !== 'DONE' && words.list(task.who),
      task.until && task.status !== 'DONE' && texts.until(words.dateTime(task.until)),
    ].filter(Boolean)
    return said.length === 0 ? undefined : said.join(' · ')
  }

  function counted({ kind, done, total }: TaskView) {
    switch (kind) {
      case 'ANSWERS':
        return texts.submittedOf(done, total)
      case 'SCORING':
        return texts.reviewedOf(done, total)
      case 'CONTRACTS':
        return texts.frozenOf(done, total)
      default:
        return texts.questionsOf(done, total)
    }
  }
}
