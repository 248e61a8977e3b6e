import { useParams } from 'react-router'
import type { SheetView, SheetViewSectionSummary } from '#api-types'
import { useSession } from '../../../app/session'
import { useText, useTexts } from '../../../i18n'
import { ExactDateTime, LinkButton, Loaded, Page, ProgressText, TaskList, type Task } from '../../../ui'
import { ownerOf } from '../owner'
import { useLateQuery, useSheetQuery } from '../queries'
import { ClosedNotice } from '../components/ClosedNotice'
import { LateNotice } from '../components/LateNotice'
import { answeringTexts } from '../texts'

/** A sheet as a task list of its sections. */
export default function SheetPage() {
  const { sheetId = '' } = useParams()
  const query = useSheetQuery(sheetId)
  const late = useLateQuery()
  return (
    <Loaded query={late}>
      {isLate => (
        <Loaded query={query}>{sheet => <Sheet sheet={sheet} late={isLate && !sheet.closed} />}</Loaded>
      )}
    </Loaded>
  )
}

function Sheet({ sheet, late }: { readonly sheet: SheetView; readonly late: boolean }) {
  const texts = useTexts(answeringTexts)
  const text = useText()
  const { session } = useSession()
  const sections = useTasks(sheet)
  return (
    <Page title={text(sheet.title)} back={ownerOf(sheet, !session.person, texts)}>
      <ProgressText
        done={sheet.progress.answered}
        total={sheet.progress.shown}
        what={texts.questionsAnswered}
        more={sheet.progress.waiting > 0 ? texts.more(sheet.progress.waiting) : undefined}
      />
      {sheet.deadline && !sheet.closed && (
        <p>
          {texts.until} <ExactDateTime value={sheet.deadline} />.
        </p>
      )}
      <ClosedNotice sheet={sheet} />
      {late && <LateNotice />}
      <TaskList tasks={sections} label={texts.sections} />
      <LinkButton to={`/sheets/${sheet.id}/check`} look={sheet.closed || late ? 'secondary' : 'primary'}>
        {sheet.closed || late
          ? texts.check
          : sheet.kind === 'QUESTIONNAIRE' && session.vendor
            ? texts.checkThenSubmit
            : sheet.kind === 'QUESTIONNAIRE' || sheet.kind === 'CHANGE_REPORT'
              ? texts.check
              : texts.checkThenComplete}
      </LinkButton>
    </Page>
  )
}

function useTasks(sheet: SheetView): readonly Task[] {
  const texts = useTexts(answeringTexts)
  const text = useText()
  const statuses = {
    NOT_STARTED: { text: texts.notStarted, tone: 'information' },
    IN_PROGRESS: { text: texts.inProgress, tone: 'information' },
    DONE: { text: texts.done, tone: 'neutral' },
  } as const
  return sheet.sections.map((section: SheetViewSectionSummary) => ({
    key: section.id,
    title: text(section.title),
    to: `/sheets/${sheet.id}/${section.id}`,
    note: texts.answeredOf(section.progress.answered, section.progress.shown),
    status: statuses[section.status],
  }))
}
