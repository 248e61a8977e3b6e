import { useTexts } from '../../../i18n'
import { DateField, TextField } from '../../../ui'
import type { DayAndTime } from '../deadline'
import { composeTexts } from '../texts'

interface DeadlineFieldsProps {
  readonly deadline: DayAndTime
  readonly onChange: (deadline: DayAndTime) => void
  readonly problem: string | undefined
}

export function DeadlineFields({ deadline, onChange, problem }: DeadlineFieldsProps) {
  const texts = useTexts(composeTexts)
  return (
    <>
      <h2>{texts.deadlineTitle}</h2>
      <DateField
        id="deadline"
        label={texts.deadlineDay}
        value={deadline.day}
        onChange={entry =>
          onChange({
            ...deadline,
            day: entry.kind === 'value' ? entry.value : '',
            unreadable: entry.kind === 'unreadable',
          })
        }
        problem={problem}
      />
      <TextField
        id="deadline-time"
        label={texts.deadlineTime}
        hint={texts.deadlineTimeHint}
        width="short"
        value={deadline.time}
        onChange={time => onChange({ ...deadline, time })}
      />
    </>
  )
}
