import { useWords } from '../../i18n'

/** A moment or a day as people say it ("gisteren om 14:03"), the exact one on hover. */
export function DateTime({ value }: { readonly value: string }) {
  const words = useWords()
  const exact = value.length > 10 ? words.dateTime(value) : words.date(value)
  return (
    <time dateTime={value} title={exact}>
      {words.when(value)}
    </time>
  )
}

/** A moment or a day in full, where the exact one matters: deadlines, receipts, decisions. */
export function ExactDateTime({ value }: { readonly value: string }) {
  const words = useWords()
  return <time dateTime={value}>{value.length > 10 ? words.dateTime(value) : words.date(value)}</time>
}
