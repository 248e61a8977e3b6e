import type { ReactNode } from 'react'
import { useTexts } from '../../i18n'
import { Actions, Button } from '../actions/Button'
import { Notice } from '../feedback/Notice'
import { uiTexts } from '../texts'

interface ConflictNoticeProps {
  /** What this is about, for who hears the buttons alone: the question. */
  readonly about: string
  readonly mine: ReactNode
  readonly theirs: ReactNode
  readonly onKeepMine: () => void
  readonly onKeepTheirs: () => void
}

/** Two people answered the same: both answers, and the choice. */
export function ConflictNotice({ about, mine, theirs, onKeepMine, onKeepTheirs }: ConflictNoticeProps) {
  const texts = useTexts(uiTexts)
  return (
    <Notice kind="warning" role="alert" title={texts.conflictTitle}>
      <dl>
        <dt>{texts.yourAnswer}</dt>
        <dd>{mine}</dd>
        <dt>{texts.otherAnswer}</dt>
        <dd>{theirs}</dd>
      </dl>
      <Actions>
        <Button about={about} onClick={onKeepMine}>
          {texts.keepMine}
        </Button>
        <Button about={about} onClick={onKeepTheirs}>
          {texts.keepTheirs}
        </Button>
      </Actions>
    </Notice>
  )
}
