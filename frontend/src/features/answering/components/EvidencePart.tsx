import { useEffect, useState } from 'react'
import type { EvidenceView, QuestionView } from '#api-types'
import { useProblemText } from '../../../api'
import { useText, useTexts, useWords } from '../../../i18n'
import {
  DateField,
  Details,
  FileUpload,
  Notice,
  Select,
  useUploads,
  type Entry,
  type StoredFile,
} from '../../../ui'
import { needsEvidence, type Draft } from '../answers'
import { attachEvidence, evidenceAt, removeEvidence } from '../api'
import { answeringTexts } from '../texts'

interface EvidencePartProps {
  readonly sheetId: string
  readonly question: QuestionView
  readonly draft: Draft
  /** After a file came or went. */
  readonly onChanged: (files: number) => Promise<unknown>
}

const accepted = '.pdf,.docx,.xlsx,.png,.jpg,.jpeg,.txt'

/** Files with an answer: what they prove, until when, and the files themselves. */
export function EvidencePart({ sheetId, question, draft, onChanged }: EvidencePartProps) {
  const texts = useTexts(answeringTexts)
  const text = useText()
  const problemText = useProblemText()
  const kinds = question.evidence.kinds
  const [kind, setKind] = useState(kinds.length === 1 ? (kinds[0]?.value ?? '') : '')
  const [validUntil, setValidUntil] = useState<Entry>({ kind: 'blank' })
  const [held, setHeld] = useState<readonly File[]>([])
  const [removal, setRemoval] = useState<unknown>()
  const files = question.answer?.evidence ?? []
  // Folded where it is only welcome and nothing was there when the page opened.
  const [folded] = useState(question.evidence.need === 'welcome' && files.length === 0)
  const id = `${question.id}-evidence`
  const unreadable = validUntil.kind === 'unreadable'

  const uploads = useUploads(async (file, onProgress, signal) => {
    const until = validUntil.kind === 'value' ? validUntil.value : ''
    await attachEvidence(sheetId, question.id, file, { kind, validUntil: until }, onProgress, signal)
    await onChanged(files.length + 1)
  })

  // Chosen files wait until it is known what they are.
  useEffect(() => {
    if (held.length > 0 && kind !== '' && !unreadable) {
      setHeld([])
      uploads.start(held)
    }
  }, [held, kind, validUntil])

  function choose(chosen: readonly File[]) {
    setHeld(chosen)
    if (kind === '' || unreadable) {
      document.getElementById(kind === '' ? `${id}-kind` : `${id}-until`)?.focus()
    }
  }

  async function remove(file: StoredFile) {
    setRemoval(undefined)
    try {
      await removeEvidence(sheetId, file.id)
      await onChanged(files.length - 1)
    } catch (problem) {
      setRemoval(problem)
    }
  }

  const parts = (
    <>
      <p>
        <EvidenceHint question={question} draft={draft} />
      </p>
      {kinds.length > 1 && (
        <Select
          id={`${id}-kind`}
          label={texts.evidenceKind}
          value={kind}
          need="open"
          onChange={setKind}
          options={kinds.map(one => ({ value: one.value, label: text(one.label) }))}
          problem={held.length > 0 && kind === '' ? texts.evidenceKindMissing : undefined}
        />
      )}
      <Details summary={texts.validUntilAsk} about={text(question.text)} open={held.length > 0 && unreadable}>
        <DateField
          id={`${id}-until`}
          label={texts.validUntil}
          hint={texts.validUntilHint}
          need="optional"
          value={validUntil.kind === 'value' ? validUntil.value : ''}
          onChange={setValidUntil}
          problem={held.length > 0 && unreadable ? texts.validUntilUnreadable : undefined}
        />
      </Details>
      <FileUpload
        id={id}
        label={texts.files}
        need="open"
        files={files.map(file => ({
          id: file.id,
          name: file.fileName,
          size: file.sizeInBytes,
          href: evidenceAt(sheetId, file.id),
          note: <EvidenceNote question={question} file={file} />,
        }))}
        uploads={{ ...uploads, start: choose }}
        onRemove={file => void remove(file)}
        accept={accepted}
      />
      {held.length > 0 && (
        <p role="status">{texts.evidenceWaiting(held.map(file => file.name).join(', '))}</p>
      )}
      {removal !== undefined && (
        <Notice kind="warning" role="alert" title={texts.removeFailed}>
          <p>{problemText(removal)}</p>
        </Notice>
      )}
    </>
  )
  const only = kinds.length === 1 && kinds[0] !== undefined ? text(kinds[0].label) : ''
  return folded ? (
    <Details summary={texts.addEvidence(only)} about={text(question.text)}>
      {parts}
    </Details>
  ) : (
    <div className="evidence" role="group" aria-label={texts.evidenceOf(text(question.text))}>
      <p className="field-label">
        {texts.evidence}
        {only !== '' && `: ${only}`}
      </p>
      {parts}
    </div>
  )
}

function EvidenceHint({ question, draft }: { readonly question: QuestionView; readonly draft: Draft }) {
  const texts = useTexts(answeringTexts)
  const need = needsEvidence(question, draft)
    ? texts.evidenceRequired
    : question.evidence.need === 'required'
      ? texts.evidenceMayBeRequired
      : texts.evidenceWelcome
  return (
    <>
      {need} {texts.fileHint}
    </>
  )
}

/** What a file proves and until when. */
export function EvidenceNote({
  question,
  file,
}: {
  readonly question: QuestionView
  readonly file: EvidenceView
}) {
  const texts = useTexts(answeringTexts)
  const text = useText()
  const words = useWords()
  const kind = question.evidence.kinds.find(one => one.value === file.kind)
  return [
    kind === undefined ? file.kind : text(kind.label),
    file.validUntil && texts.validUntilShown(words.date(file.validUntil)),
  ]
    .filter(Boolean)
    .join(', ')
}
