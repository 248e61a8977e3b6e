import type { ReactNode } from 'react'
import { useTexts } from '../../i18n'
import { uiTexts } from '../texts'

interface ProgressTextProps {
  readonly done: number
  readonly total: number
  /** Behind the numbers: "vragen beantwoord". */
  readonly what: string
  /** After it: "en nog hoogstens 4 vragen meer". */
  readonly more?: ReactNode
}

/** Progress in words; the bar only repeats it. */
export function ProgressText({ done, total, what, more }: ProgressTextProps) {
  const texts = useTexts(uiTexts)
  return (
    <div className="progress">
      <p>
        {texts.progress(done, total)} {what}
        {more !== undefined && <> {more}</>}
      </p>
      <progress aria-hidden="true" value={done} max={Math.max(total, 1)} />
    </div>
  )
}
