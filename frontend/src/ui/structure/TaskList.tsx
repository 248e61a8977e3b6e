import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Tag, type Tone } from '../feedback/Tag'

export interface Task {
  readonly key: string
  readonly title: string
  /** Absent: it can't be done yet, and `hint` says why. */
  readonly to?: string
  readonly hint?: ReactNode
  /** "Afgerond" is neutral: plain text. */
  readonly status: { readonly text: string; readonly tone?: Tone }
  /** Who, until when. */
  readonly note?: ReactNode
}

/** What is to be done, in any order, with how far each is. */
export function TaskList({ tasks, label }: { readonly tasks: readonly Task[]; readonly label?: string }) {
  return (
    <ul className="task-list" aria-label={label}>
      {tasks.map(task => (
        <li className="task" key={task.key}>
          <div className="task-title">
            {task.to === undefined ? (
              <span>{task.title}</span>
            ) : (
              <Link to={task.to} aria-describedby={`task-${task.key}`}>
                {task.title}
              </Link>
            )}
            {task.hint !== undefined && <div className="hint">{task.hint}</div>}
          </div>
          {task.note !== undefined && <div className="task-note">{task.note}</div>}
          <div className="task-status" id={`task-${task.key}`}>
            <Tag tone={task.status.tone}>{task.status.text}</Tag>
          </div>
        </li>
      ))}
    </ul>
  )
}
