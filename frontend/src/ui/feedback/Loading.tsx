import { useLayoutEffect, useState, type ReactNode } from 'react'
import { useProblemText } from '../../api'
import { useTexts } from '../../i18n'
import { Button } from '../actions/Button'
import { uiTexts } from '../texts'
import { Notice } from './Notice'

export function Loading() {
  const texts = useTexts(uiTexts)
  return (
    <p className="loading" role="status">
      {texts.loading}
    </p>
  )
}

interface LoadedProps<T> {
  /** What useQuery gives. */
  readonly query: {
    readonly data: T | undefined
    readonly error: unknown
    readonly refetch: () => unknown
  }
  /** Sentences for refusals by problem type. */
  readonly refusals?: Readonly<Record<string, string>>
  readonly children: (data: T) => ReactNode
}

/** Shows what was read; until then that it is coming, or why it isn't and a way to try again. */
export function Loaded<T>({ query, refusals, children }: LoadedProps<T>) {
  const texts = useTexts(uiTexts)
  const problemText = useProblemText(refusals)
  if (query.data !== undefined) {
    return children(query.data)
  }
  if (query.error === null || query.error === undefined) {
    return <Loading />
  }
  return (
    <>
      <TitleIfNone />
      <Notice kind="warning" role="alert" title={problemText(query.error)}>
        <Button onClick={() => void query.refetch()}>{texts.tryAgain}</Button>
      </Notice>
    </>
  )
}

/** A page that could not be read has no title of its own. */
function TitleIfNone() {
  const texts = useTexts(uiTexts)
  const [none, setNone] = useState(false)
  useLayoutEffect(() => setNone(document.querySelector('main h1') === null), [])
  return none ? <h1>{texts.notRead}</h1> : null
}
