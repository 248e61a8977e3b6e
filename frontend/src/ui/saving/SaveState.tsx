import { useTexts, useWords } from '../../i18n'
import { Button } from '../actions/Button'
import { uiTexts } from '../texts'
import type { Autosave } from './useAutosave'

/** Says in words how safe the answers are; after a failure with a button to try now. */
export function SaveState({ save }: { readonly save: Pick<Autosave<never>, 'status' | 'flush'> }) {
  const texts = useTexts(uiTexts)
  const words = useWords()
  const { status } = save
  return (
    <div className={`save-state save-${status.kind}`}>
      <span role="status">{said()}</span>
      {status.kind === 'failed' && <Button onClick={() => void save.flush()}>{texts.saveAgain}</Button>}
    </div>
  )

  function said(): string {
    switch (status.kind) {
      case 'idle':
        return ''
      case 'unsaved':
        return texts.unsaved
      case 'saving':
        return texts.saving
      case 'saved':
        return texts.saved(words.time(status.at.toISOString()))
      case 'failed':
        return texts.saveFailed
      case 'refused':
        return texts.saveRefused
      case 'conflict':
        return texts.saveConflict
    }
  }
}
