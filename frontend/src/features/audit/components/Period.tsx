import { useState } from 'react'
import { useTexts } from '../../../i18n'
import { DateField, type Entry } from '../../../ui'
import { isTurned, type LogSearch } from '../search'
import { auditTexts } from '../texts'

interface PeriodProps {
  readonly search: LogSearch
  readonly onChange: (change: Partial<LogSearch>) => void
}

/** First and last day. A day that can't be read limits nothing, and is pointed out once it is left. */
export function Period({ search, onChange }: PeriodProps) {
  const texts = useTexts(auditTexts)
  const from = useDay(value => onChange({ from: value }))
  const to = useDay(value => onChange({ to: value }))
  return (
    <>
      <DateField
        id="from"
        label={texts.from}
        need="open"
        value={search.from}
        onChange={from.change}
        onLeave={from.leave}
        problem={from.wrong ? texts.dateUnreadable : undefined}
      />
      <DateField
        id="to"
        label={texts.to}
        need="open"
        value={search.to}
        onChange={to.change}
        onLeave={to.leave}
        problem={to.wrong ? texts.dateUnreadable : isTurned(search) ? texts.turned : undefined}
      />
    </>
  )
}

function useDay(onDay: (value: string) => void) {
  const [readable, setReadable] = useState(true)
  const [wrong, setWrong] = useState(false)
  return {
    wrong,
    leave: () => setWrong(!readable),
    change: (entry: Entry) => {
      setReadable(entry.kind !== 'unreadable')
      if (entry.kind !== 'unreadable') {
        setWrong(false)
      }
      onDay(entry.kind === 'value' ? entry.value : '')
    },
  }
}
