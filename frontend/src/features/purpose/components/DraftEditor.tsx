import type { PurposeViewDraftView as Draft } from '#api-types'
import { useTexts } from '../../../i18n'
import { ConflictNotice, SaveState } from '../../../ui'
import { sentenceOf } from '../rows'
import { purposeTexts } from '../texts'
import type { Writing } from '../useDraft'
import { Findings } from './Findings'
import { PurposeForm } from './PurposeForm'

type Shown = { readonly draft: Draft }

interface DraftEditorProps {
  readonly writing: Omit<Writing<Shown>, 'settle' | 'adopt'>
  readonly offered: boolean
  readonly problemOf: (field: string) => string | undefined
}

/** The form, whether it is saved, and what is still needed. */
export function DraftEditor({ writing, offered, problemOf }: DraftEditorProps) {
  const texts = useTexts(purposeTexts)
  const { purpose, view, conflict } = writing
  return (
    <>
      {conflict !== undefined && (
        <ConflictNotice
          about={texts.conflictAbout}
          mine={sentenceOf(purpose.sentence)}
          theirs={sentenceOf(conflict.draft.purpose.sentence)}
          onKeepMine={writing.keepMine}
          onKeepTheirs={writing.keepTheirs}
        />
      )}
      <PurposeForm
        purpose={purpose}
        choices={view.draft.choices}
        onChange={writing.change}
        problemOf={problemOf}
        offered={offered}
      />
      <Findings findings={view.draft.findings} linked />
      <div className="save-bar">
        <SaveState save={writing.save} />
      </div>
    </>
  )
}
