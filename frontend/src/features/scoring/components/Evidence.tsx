import type { ScorecardView, ScorecardViewLineView as Line } from '#api-types'
import { useMutation } from '@tanstack/react-query'
import { useProblemText } from '../../../api'
import { useText, useTexts } from '../../../i18n'
import { Actions, Button, DownloadLink, ExactDateTime, Notice, Tag } from '../../../ui'
import { judgeEvidence } from '../api'
import { scoringTexts } from '../texts'

interface EvidenceProps {
  readonly card: ScorecardView
  readonly line: Line
  readonly mayReview: boolean
  readonly onChange: (card: ScorecardView) => void
}

const tones = { NOT_YET: 'warning', ACCEPTED: 'neutral', REJECTED: 'negative' } as const

/** The files behind an answer; a reviewer accepts or rejects each. */
export function Evidence({ card, line, mayReview, onChange }: EvidenceProps) {
  const texts = useTexts(scoringTexts)
  const text = useText()
  const problemText = useProblemText()
  const judge = useMutation({
    mutationFn: ({ id, seen }: { readonly id: string; readonly seen: 'ACCEPTED' | 'REJECTED' }) =>
      judgeEvidence(card.offerId, id, seen),
    onSuccess: onChange,
  })
  if (line.evidence.length === 0) {
    return null
  }
  return (
    <>
      <h5>{texts.evidence}</h5>
      {judge.error !== null && <Notice kind="warning" role="alert" title={problemText(judge.error)} />}
      <ul className="plain-list">
        {line.evidence.map(({ id, fileName, kind, validUntil, seen }) => (
          <li key={id} className="evidence-file">
            <p>
              <DownloadLink href={`/api/sheets/${card.sheetId}/evidence/${id}`} kind={text(kind)}>
                {fileName}
              </DownloadLink>
              {validUntil != null && (
                <>
                  , {texts.validUntil} <ExactDateTime value={String(validUntil)} />
                </>
              )}{' '}
              <Tag tone={tones[seen as keyof typeof tones]}>
                {seen === 'NOT_YET' ? texts.NOT_YET_SEEN : texts[seen as 'ACCEPTED' | 'REJECTED']}
              </Tag>
            </p>
            {mayReview && (
              // Both stay, so that the focus stays on the one that was pressed.
              <Actions>
                {(['ACCEPTED', 'REJECTED'] as const).map(verdict => (
                  <Button
                    key={verdict}
                    about={fileName}
                    aria-pressed={seen === verdict}
                    busy={judge.isPending}
                    onClick={() => seen !== verdict && judge.mutate({ id, seen: verdict })}
                  >
                    {verdict === 'ACCEPTED' ? texts.accept : texts.reject}
                  </Button>
                ))}
              </Actions>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
