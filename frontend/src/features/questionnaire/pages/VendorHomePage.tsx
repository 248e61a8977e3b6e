import { useQuery } from '@tanstack/react-query'
import type { RequestView, SheetView } from '#api-types'
import { useVendor } from '../../../app/session'
import { useText, useTexts } from '../../../i18n'
import {
  ExactDateTime,
  LinkButton,
  Loaded,
  Notice,
  Page,
  ProgressText,
  SummaryList,
  TaskList,
  type Task,
} from '../../../ui'
import { getRequest, getSheet } from '../api'
import { peopleTexts } from '../peopleTexts'
import { vendorTexts } from '../vendorTexts'

/** Where a vendor starts: what is asked, until when, and how far it is. */
export default function VendorHomePage() {
  const { offerId } = useVendor()
  const query = useQuery({
    queryKey: ['request', offerId, 'home'],
    queryFn: async () => {
      const request = await getRequest(offerId)
      return { request, sheet: await getSheet(request.sheetId) }
    },
  })
  return <Loaded query={query}>{({ request, sheet }) => <Home request={request} sheet={sheet} />}</Loaded>
}

interface HomeProps {
  readonly request: RequestView
  readonly sheet: SheetView
}

function Home({ request, sheet }: HomeProps) {
  const texts = useTexts(vendorTexts)
  const tasks = useTasks(request, sheet)
  return (
    <Page title={texts.homeTitle(request.institution)} caption={request.procurementTitle}>
      {request.receipt ? (
        <Notice kind="success" title={texts.submittedTitle}>
          <p>{texts.submittedText}</p>
          <LinkButton to="/receipt">{texts.toReceipt}</LinkButton>
        </Notice>
      ) : request.late ? (
        <Notice kind="warning" title={texts.closed} />
      ) : (
        <p>{texts.homeIntro(request.institution, request.systemName)}</p>
      )}
      <h2>{texts.about}</h2>
      <SummaryList
        rows={[
          { key: texts.need, value: request.need },
          { key: texts.system, value: request.systemName },
          { key: texts.deadline, value: <ExactDateTime value={request.deadline} /> },
        ]}
      />
      <h2 id="tasks">{texts.tasksTitle}</h2>
      <ProgressText
        done={sheet.progress.answered}
        total={sheet.progress.shown}
        what={texts.progressWhat}
        more={sheet.progress.waiting > 0 ? texts.progressMore(sheet.progress.waiting) : undefined}
      />
      <TaskList tasks={tasks} label={texts.tasksTitle} />
    </Page>
  )
}

function useTasks(request: RequestView, sheet: SheetView): readonly Task[] {
  const texts = useTexts(vendorTexts)
  const people = useTexts(peopleTexts)
  const text = useText()
  const done = Boolean(request.receipt)
  const sections = sheet.sections.map(
    ({ id, title, status, progress }): Task => ({
      key: id,
      title: text(title),
      to: `/sheets/${sheet.id}/${id}`,
      note: texts.sectionNote(progress.answered, progress.shown),
      status: done
        ? { text: texts.submittedStatus }
        : { text: texts[status], tone: status === 'DONE' ? 'neutral' : 'information' },
    }),
  )
  const outcome: Task = {
    key: 'outcome',
    title: texts.readOutcome,
    hint: texts.readOutcomeHint,
    to: '/outcome',
    status: {
      text: request.contested > 0 ? texts.contestedCount(request.contested) : texts.toRead,
      tone: 'neutral',
    },
  }
  const check: Task = {
    key: 'check',
    title: done ? texts.readBack : texts.check,
    hint: done ? texts.readBackHint : texts.checkHint,
    to: `/sheets/${sheet.id}/check`,
    note: sheet.progress.mandatoryOpen > 0 ? texts.mandatoryOpen(sheet.progress.mandatoryOpen) : undefined,
    status: { text: done ? texts.submittedStatus : texts.ready },
  }
  const colleagues: Task = {
    key: 'colleagues',
    title: people.colleagues,
    hint: people.colleaguesHint,
    to: '/colleagues',
    status: { text: texts.toRead },
  }
  const purpose: Task = {
    key: 'purpose',
    title: texts.purposeTask,
    hint: texts.purposeTaskHint,
    to: '/purpose',
    status: { text: texts.toRead },
  }
  return [
    outcome,
    ...sections,
    check,
    submitTask(request, sheet, texts),
    ...(done ? [purpose] : []),
    colleagues,
  ]
}

function submitTask(request: RequestView, sheet: SheetView, texts: (typeof vendorTexts)['nl']): Task {
  const task = { key: 'submit', title: texts.submitTask }
  if (request.receipt) {
    return {
      ...task,
      to: '/receipt',
      hint: request.receipt.receiptNumber,
      status: { text: texts.submittedStatus },
    }
  }
  if (request.late) {
    return { ...task, hint: texts.closed, status: { text: texts.late } }
  }
  return sheet.progress.mandatoryOpen > 0
    ? { ...task, hint: texts.submitNotYet(sheet.progress.mandatoryOpen), status: { text: texts.notYet } }
    : {
        ...task,
        to: `/sheets/${sheet.id}/submit`,
        hint: texts.submitTaskHint,
        status: { text: texts.ready, tone: 'information' },
      }
}
