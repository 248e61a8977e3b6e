import { useRef, useState, type ReactNode } from 'react'
import type { QuestionView } from '#api-types'
import { useProblemText } from '../../../api'
import { useText, useTexts, useWords } from '../../../i18n'
import {
  Button,
  Checkbox,
  ConflictNotice,
  Details,
  Notice,
  Tag,
  TextArea,
  type FieldProps,
} from '../../../ui'
import { ExemptionHelp } from '../../classification/components/ExemptionHelp'
import { asksAll, draftOf, type Draft } from '../answers'
import { placesOf, type Places } from '../refusals'
import { answeringTexts } from '../texts'
import type { SectionWork } from '../useSection'
import { AnswerShown } from './AnswerShown'
import { DetailFields } from './DetailFields'
import { EvidencePart } from './EvidencePart'
import { QuestionHelp } from './QuestionHelp'
import { useColumns } from './useColumns'
import { ValueField } from './ValueField'

interface QuestionFormProps {
  readonly sheetId: string
  /** Of the sheet: which questions are needed differs. */
  readonly kind: string
  readonly question: QuestionView
  readonly work: SectionWork
}

/** One question with everything that belongs to its answer. */
export function QuestionForm({ sheetId, kind, question, work }: QuestionFormProps) {
  const text = useText()
  const problemText = useProblemText()
  const draft = work.draftOf(question)
  const change = (part: Partial<Draft>) => work.change(question, part)
  const refusal = work.refusals.get(question.id)
  const problemAt = placesOf(refusal, text)
  const elsewhere = refusal !== undefined && refusal.errors.length === 0

  return (
    <div className="question" id={`question-${question.id}`}>
      {work.conflicts.has(question.id) && <Conflict question={question} draft={draft} work={work} />}
      {elsewhere && <Notice kind="warning" role="alert" title={problemText(refusal)} />}
      {draft.notApplicable === undefined ? (
        <Answer {...{ kind, question, draft, change, problemAt }} />
      ) : (
        <NotApplicableReason {...{ question, draft, change, problemAt }} />
      )}
      {question.notApplicableAllowed && <NotApplicable question={question} draft={draft} change={change} />}
      {question.evidence.need !== 'none' && draft.notApplicable === undefined && (
        <EvidencePart
          sheetId={sheetId}
          question={question}
          draft={draft}
          onChanged={async files => {
            if (question.type === 'file') {
              change({ value: files > 0 ? true : undefined })
            }
            await work.refresh()
          }}
        />
      )}
      <QuestionHelp question={question} />
      {question.exemptions != null && (
        <ExemptionHelp explained={question.exemptions} about={text(question.text)} />
      )}
      <div className="saved-line">
        <SavedNote question={question} />
      </div>
    </div>
  )
}

interface PartProps {
  readonly question: QuestionView
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly problemAt: Places
}

function Answer({ kind, question, draft, change, problemAt }: PartProps & { readonly kind: string }) {
  const text = useText()
  const details = useColumns(question.details)
  const unreadable = useRef<string>(undefined)
  const needed = asksAll(kind) || question.mandatory
  const field: FieldProps = {
    id: question.id,
    label: text(question.text),
    hint: <QuestionHint kind={kind} question={question} change={change} draft={draft} />,
    problem: problemAt('value'),
    need: needed ? 'required' : 'open',
    onLeave: () => {
      if (unreadable.current !== undefined) {
        change({ value: unreadable.current })
      }
    },
  }
  return (
    <>
      <ValueField
        question={question}
        field={field}
        value={draft.value}
        onChange={value => {
          unreadable.current = undefined
          change({ value })
        }}
        onUnreadable={typed => {
          unreadable.current = typed
        }}
        problemAt={place => problemAt(`value-${place}`)}
      />
      {details.length > 0 && draft.value !== undefined && (
        <DetailFields
          id={question.id}
          columns={details}
          cells={draft.details}
          onChange={cells => change({ details: cells })}
          problemOf={column => problemAt(`details-${column}`)}
        />
      )}
      {question.explanation !== 'none' && (
        <Explanation
          question={question}
          draft={draft}
          change={change}
          problemAt={problemAt}
          needed={needed}
        />
      )}
    </>
  )
}

/** Asked for openly, or folded where it is only welcome and nothing stands in it. */
function Explanation({
  question,
  draft,
  change,
  problemAt,
  needed,
}: PartProps & { readonly needed: boolean }) {
  const texts = useTexts(answeringTexts)
  const text = useText()
  const welcome = question.explanation === 'welcome'
  const [folded] = useState(welcome && draft.explanation === '')
  const prompt = question.explanationPrompt && text(question.explanationPrompt)
  const field = (
    <TextArea
      id={`${question.id}-explanation`}
      label={prompt && !folded ? `${texts.explanation}: ${prompt}` : (prompt ?? texts.explanation)}
      need={welcome ? 'optional' : needed ? 'required' : 'open'}
      value={draft.explanation}
      rows={3}
      onChange={explanation => change({ explanation })}
      problem={problemAt('explanation')}
    />
  )
  return folded ? (
    <Details summary={texts.addExplanation} about={text(question.text)}>
      {field}
    </Details>
  ) : (
    field
  )
}

interface HintProps extends Omit<PartProps, 'problemAt'> {
  readonly kind: string
}

/** What one must know before answering; nothing when there is nothing to know. */
function QuestionHint({ kind, question, draft, change }: HintProps) {
  const texts = useTexts(answeringTexts)
  const words = useWords()
  const text = useText()
  const all = asksAll(kind)
  return (
    <>
      {question.help.about && <p>{text(question.help.about)}</p>}
      {!all && question.mandatory && (
        <p>
          <Tag tone="information">{texts.mandatory}</Tag>
        </p>
      )}
      {!all && question.informative && <p>{texts.informative}</p>}
      {question.knockOut && (
        <p>
          <strong>{all ? texts.knockOutOwn : texts.knockOut}</strong> {text(question.knockOut)}
        </p>
      )}
      {question.prefill.map(earlier => (
        <Earlier
          key={earlier.questionId}
          title={texts.earlier(text(earlier.question), words.date(earlier.savedAt))}
        >
          <p className="earlier-answer">{text(earlier.answer)}</p>
          {earlier.value !== null && earlier.value !== undefined && draft.value === undefined && (
            <Button about={text(question.text)} onClick={() => change({ value: earlier.value })}>
              {texts.takeOver}
            </Button>
          )}
        </Earlier>
      ))}
    </>
  )
}

function Earlier({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="earlier">
      <p>{title}</p>
      {children}
    </div>
  )
}

function NotApplicableReason({ question, draft, change, problemAt }: PartProps) {
  const texts = useTexts(answeringTexts)
  const text = useText()
  return (
    <>
      <p className="field-label">{text(question.text)}</p>
      <TextArea
        id={question.id}
        label={texts.notApplicableReason}
        value={draft.notApplicable ?? ''}
        limit={5_000}
        rows={3}
        onChange={notApplicable => change({ notApplicable })}
        problem={problemAt('notApplicable')}
      />
    </>
  )
}

/** What stood there comes back when the question applies after all. */
function NotApplicable({ question, draft, change }: Omit<PartProps, 'problemAt'>) {
  const texts = useTexts(answeringTexts)
  const aside = useRef<unknown>(undefined)
  return (
    <Checkbox
      id={`${question.id}-not-applicable`}
      label={texts.notApplicable}
      checked={draft.notApplicable !== undefined}
      onChange={checked => {
        if (checked) {
          aside.current = draft.value
          change({ value: undefined, notApplicable: '' })
        } else {
          change({ value: aside.current, notApplicable: undefined })
        }
      }}
    />
  )
}

interface ConflictProps {
  readonly question: QuestionView
  readonly draft: Draft
  readonly work: SectionWork
}

function Conflict({ question, draft, work }: ConflictProps) {
  const text = useText()
  return (
    <ConflictNotice
      about={text(question.text)}
      mine={<AnswerShown question={question} answer={draft} />}
      theirs={<AnswerShown question={question} answer={draftOf(question)} />}
      onKeepMine={() => work.keepMine(question)}
      onKeepTheirs={() => work.keepTheirs(question)}
    />
  )
}

export function SavedNote({ question }: { readonly question: QuestionView }) {
  const texts = useTexts(answeringTexts)
  const words = useWords()
  const { savedAt, savedBy } = question.answer ?? {}
  if (!savedAt) {
    return null
  }
  const when = words.when(savedAt)
  return <p className="saved-note">{savedBy ? texts.savedBy(savedBy, when) : texts.savedAt(when)}</p>
}
