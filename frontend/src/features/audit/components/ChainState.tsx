import { useQuery } from '@tanstack/react-query'
import type { LogViewCheck } from '#api-types'
import type { Submission } from '../../../api'
import { useTexts, useWords } from '../../../i18n'
import { Actions, Button, Loaded, Notice } from '../../../ui'
import { checkLog } from '../api'
import { auditTexts } from '../texts'

interface ChainStateProps {
  readonly exporting: Submission
  /** Name of the file, once there is one. */
  readonly exported: string
}

/** Whether the chain is whole, with what to do next: have it checked again, or take it elsewhere. */
export function ChainState({ exporting, exported }: ChainStateProps) {
  const texts = useTexts(auditTexts)
  const words = useWords()
  const query = useQuery({ queryKey: ['log', 'check'], queryFn: checkLog })
  const checkedAt = new Date(query.dataUpdatedAt).toISOString()
  return (
    <>
      <Loaded query={query}>{check => <Checked check={check} />}</Loaded>
      <p role="status">
        {query.data !== undefined &&
          (query.isFetching ? texts.checking : texts.checkedAt(words.dateTime(checkedAt)))}
      </p>
      <Actions>
        <Button busy={exporting.busy} onClick={() => exporting.submit()}>
          {texts.export}
        </Button>
        <Button look="subtle" busy={query.isFetching} onClick={() => void query.refetch()}>
          {texts.checkAgain}
        </Button>
      </Actions>
      <div role="status">{exported !== '' && <Notice kind="success" title={texts.exported(exported)} />}</div>
    </>
  )
}

function Checked({ check }: { readonly check: LogViewCheck }) {
  const texts = useTexts(auditTexts)
  if (check.wrong != null) {
    const line = check.wrongAt ?? check.rows
    return (
      <Notice kind="warning" title={texts.broken(line)}>
        <p>{texts[check.wrong](line)}</p>
        <p>{texts.brokenHelp}</p>
      </Notice>
    )
  }
  return (
    <Notice kind="success" title={texts.whole(check.rows)}>
      <p>{check.noted === 0 ? texts.notedNone : texts.noted(check.noted)}</p>
    </Notice>
  )
}
