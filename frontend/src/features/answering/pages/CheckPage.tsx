import { useQueryClient } from '@tanstack/react-query'
import { useParams } from 'react-router'
import type { CheckView } from '#api-types'
import { useSubmission } from '../../../api'
import { useSession } from '../../../app/session'
import { useText, useTexts } from '../../../i18n'
import { Actions, Button, LinkButton, Loaded, Notice, Page, type ShownProblem } from '../../../ui'
import { completeSheet, reopenSheet } from '../api'
import { questionAt, SectionAnswers } from '../components/SectionAnswers'
import { ownerOf } from '../owner'
import { sheetKeys, useCheckQuery, useLateQuery } from '../queries'
import { ClosedNotice } from '../components/ClosedNotice'
import { LateNotice } from '../components/LateNotice'
import { answeringTexts } from '../texts'

/** All answers before completing or submitting. */
export default function CheckPage() {
  const { sheetId = '' } = useParams()
  const query = useCheckQuery(sheetId)
  const late = useLateQuery()
  return (
    <Loaded query={late}>
      {isLate => (
        <Loaded query={query}>
          {check => <Check check={check} late={isLate && !check.sheet.closed} refetch={query.refetch} />}
        </Loaded>
      )}
    </Loaded>
  )
}

interface CheckProps {
  readonly check: CheckView
  readonly late: boolean
  readonly refetch: () => Promise<unknown>
}

function Check({ check, late, refetch }: CheckProps) {
  const texts = useTexts(answeringTexts)
  const text = useText()
  const queries = useQueryClient()
  const { sheet } = check
  const writable = !late && !sheet.closed && !sheet.refusesWriting
  const form = useSubmission<unknown>({
    send: () => (sheet.closed ? reopenSheet(sheet.id) : completeSheet(sheet.id)),
    onDone: () => {
      queries.removeQueries({ queryKey: sheetKeys.all(sheet.id), type: 'inactive' })
      void refetch()
    },
  })
  const problems = form.problems.map(problem => atQuestion(problem, check, texts.stillBlank))

  return (
    <Page
      title={texts.check}
      caption={text(sheet.title)}
      back={{ to: `/sheets/${sheet.id}`, label: text(sheet.title) }}
      form={{ problems, attempt: form.attempt }}
    >
      <ClosedNotice sheet={sheet} />
      {late && <LateNotice />}
      {writable && <p>{texts.checkIntro}</p>}
      {writable && <Missing check={check} />}
      {check.keptHidden > 0 && <Notice title={texts.keptHidden(check.keptHidden)} />}
      {check.sections.map(section => (
        <section key={section.id} aria-labelledby={`section-${section.id}`}>
          <h2 id={`section-${section.id}`}>{text(section.title)}</h2>
          <SectionAnswers
            sheetId={sheet.id}
            section={section}
            missing={new Map(check.missing.map(one => [one.questionId, text(one.sentence)]))}
            change={writable}
          />
        </section>
      ))}
      {!late && <Finish check={check} form={form} />}
    </Page>
  )
}

function Missing({ check }: { readonly check: CheckView }) {
  const texts = useTexts(answeringTexts)
  return check.missing.length === 0 ? (
    <Notice kind="success" title={texts.nothingMissing} />
  ) : (
    <Notice title={texts.missingCount(check.missing.length)} />
  )
}

interface FinishProps {
  readonly check: CheckView
  readonly form: { readonly busy: boolean; readonly submit: () => void }
}

/** The institution completes its own sheets; a vendor goes on to submitting. */
function Finish({ check, form }: FinishProps) {
  const texts = useTexts(answeringTexts)
  const text = useText()
  const { session } = useSession()
  const { sheet } = check
  const title = text(sheet.title)
  if (sheet.kind === 'QUESTIONNAIRE') {
    return session.vendor && !sheet.closed ? (
      <LinkButton to={`/sheets/${sheet.id}/submit`} look="primary">
        {texts.submitNext}
      </LinkButton>
    ) : null
  }
  if (sheet.kind === 'CHANGE_REPORT') {
    return (
      <LinkButton to={ownerOf(sheet, false, texts).to} look="primary">
        {sheet.closed ? texts.toReport : texts.toChangeReport}
      </LinkButton>
    )
  }
  if (sheet.refusesWriting) {
    return null
  }
  return (
    <>
      {sheet.closed && <p>{texts.reopenHelp}</p>}
      <Actions>
        <Button look={sheet.closed ? 'secondary' : 'primary'} busy={form.busy} onClick={form.submit}>
          {sheet.closed ? texts.reopen(title) : texts.complete(title)}
        </Button>
        {sheet.closed && (
          <LinkButton to={`/procurements/${sheet.dossierId}`} look="primary">
            {texts.toProcurement}
          </LinkButton>
        )}
      </Actions>
    </>
  )
}

/** A question that was refused stands on the page of its section. */
function atQuestion(
  problem: ShownProblem,
  check: CheckView,
  said: (question: string) => string,
): ShownProblem {
  const questionId = problem.field?.replace(/^answers-/, '')
  const section = check.sections.find(one => one.questions.some(question => question.id === questionId))
  return section === undefined || questionId === undefined
    ? { message: problem.message }
    : { message: said(problem.message), to: questionAt(check.sheet.id, section.id, questionId) }
}
