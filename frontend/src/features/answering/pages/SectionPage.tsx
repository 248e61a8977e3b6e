import { useEffect, useState } from 'react'
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router'
import type { QuestionView, SectionView } from '#api-types'
import { useProblemText } from '../../../api'
import { useText, useTexts } from '../../../i18n'
import {
  Actions,
  Button,
  LinkButton,
  Loaded,
  Notice,
  Page,
  ProgressText,
  SaveState,
  type ShownProblem,
} from '../../../ui'
import { asksAll } from '../answers'
import { LateNotice } from '../components/LateNotice'
import { QuestionForm } from '../components/QuestionForm'
import { SectionAnswers } from '../components/SectionAnswers'
import { draftsOf } from '../drafts'
import { useLateQuery, useSectionQuery } from '../queries'
import { controlOf } from '../refusals'
import { answeringTexts } from '../texts'
import { useSection, type SectionWork } from '../useSection'

/** The questions of one section, each saved by itself. */
export default function SectionPage() {
  const { sheetId = '', sectionId = '' } = useParams()
  const query = useSectionQuery(sheetId, sectionId)
  const late = useLateQuery()
  return (
    <Loaded query={late}>
      {isLate => (
        <Loaded query={query}>
          {section => <Section sheetId={sheetId} section={section} late={isLate && !section.closed} />}
        </Loaded>
      )}
    </Loaded>
  )
}

interface SectionProps {
  readonly sheetId: string
  readonly section: SectionView
  readonly late: boolean
}

function Section({ sheetId, section, late }: SectionProps) {
  const texts = useTexts(answeringTexts)
  const text = useText()
  const work = useSection(sheetId, section)
  const [attempt, setAttempt] = useState(0)
  const problems = useProblems(section, work)
  useFieldOfAddress()

  return (
    <Page
      title={text(section.title)}
      caption={`${text(section.sheetTitle)} · ${texts.sectionOf(section.number, section.of)}`}
      back={{ to: `/sheets/${sheetId}`, label: text(section.sheetTitle) }}
      form={{ problems: attempt > 0 ? problems : [], attempt }}
    >
      <ProgressText
        done={section.progress.answered}
        total={section.progress.shown}
        what={texts.questionsAnswered}
        more={section.progress.waiting > 0 ? texts.more(section.progress.waiting) : undefined}
      />
      {section.intro && <p>{text(section.intro)}</p>}
      {section.writable && !late ? (
        <>
          <p className="quiet">{asksAll(section.kind) ? texts.allNeeded : texts.someNeeded}</p>
          <form noValidate onSubmit={event => event.preventDefault()}>
            {section.questions.map(question => (
              <QuestionForm
                key={question.id}
                sheetId={sheetId}
                kind={section.kind}
                question={question}
                work={work}
              />
            ))}
          </form>
          {section.waiting > 0 && <p className="quiet">{texts.moreHere(section.waiting)}</p>}
        </>
      ) : (
        <>
          {late ? <LateNotice /> : <Closed section={section} />}
          <SectionAnswers sheetId={sheetId} section={section} typed={draftsOf(sheetId).all} />
        </>
      )}
      <Onward
        sheetId={sheetId}
        section={section}
        late={late}
        work={work}
        onRefused={() => setAttempt(standing => standing + 1)}
      />
    </Page>
  )
}

function Closed({ section }: { readonly section: SectionView }) {
  const texts = useTexts(answeringTexts)
  const text = useText()
  if (section.closed && section.kind === 'QUESTIONNAIRE') {
    return <Notice title={texts.submittedTitle} />
  }
  return (
    <Notice title={section.closed ? texts.closedTitle : texts.notWritable}>
      <p>{section.refusesWriting ? text(section.refusesWriting) : texts.closedHelp}</p>
    </Notice>
  )
}

interface OnwardProps extends SectionProps {
  readonly work: SectionWork
  readonly onRefused: () => void
}

/** On to the next section, or back to where the change was asked; nothing unsaved is left behind. */
function Onward({ sheetId, section, work, onRefused }: OnwardProps) {
  const texts = useTexts(answeringTexts)
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const [busy, setBusy] = useState(false)
  const fromCheck = search.get('from') === 'check'
  const next = section.next && !fromCheck ? `/sheets/${sheetId}/${section.next}` : `/sheets/${sheetId}/check`
  const label = fromCheck ? texts.backToCheck : section.next ? texts.next : texts.check

  async function goOn() {
    setBusy(true)
    const saved = await work.save.flush()
    setBusy(false)
    if (saved) {
      void navigate(next)
    } else {
      onRefused()
    }
  }

  return (
    <>
      <div className="save-bar">
        <SaveState save={work.save} />
      </div>
      <Actions>
        {section.previous && !fromCheck && (
          <LinkButton to={`/sheets/${sheetId}/${section.previous}`}>{texts.previous}</LinkButton>
        )}
        <Button look="primary" busy={busy} onClick={() => void goOn()}>
          {label}
        </Button>
      </Actions>
    </>
  )
}

/** What keeps the answers of this page from being saved, each with its field. */
function useProblems(section: SectionView, work: SectionWork): readonly ShownProblem[] {
  const texts = useTexts(answeringTexts)
  const text = useText()
  const problemText = useProblemText()
  const refused = section.questions.flatMap(question => problemsOf(question))
  return refused.length === 0 && work.save.status.kind === 'failed'
    ? [{ message: texts.stillUnsaved }]
    : refused

  function problemsOf(question: QuestionView): readonly ShownProblem[] {
    if (work.conflicts.has(question.id)) {
      return [{ field: question.id, message: texts.choose }]
    }
    const refusal = work.refusals.get(question.id)
    if (refusal === undefined) {
      return []
    }
    return refusal.errors.length === 0
      ? [{ field: question.id, message: problemText(refusal) }]
      : refusal.errors.map(error => ({
          field: controlOf(question.id, error.pointer),
          message: text(error.detail),
        }))
  }
}

/** Coming from "Wijzigen", the question asked for takes the focus. */
function useFieldOfAddress(): void {
  const { hash } = useLocation()
  useEffect(() => {
    const id = decodeURIComponent(hash.slice(1))
    if (id === '') {
      return
    }
    // After the page took the focus itself.
    const timer = setTimeout(() => {
      const control = document.getElementById(id)
      ;(control?.closest('.field') ?? control)?.scrollIntoView({ block: 'start' })
      control?.focus({ preventScroll: true })
    })
    return () => clearTimeout(timer)
  }, [hash])
}
