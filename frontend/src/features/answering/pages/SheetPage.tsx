import { useParams } from 'react-router'
import type { SheetView, SheetViewSectionSummary } from '#api-types'
import { useSession } from '../../../app/session'
import { useText, useTexts } from '../../../i18n'
import {
  ExactDateTime,
  LinkButton,
  Loaded,
  Notice,
  Page,
  ProgressText,
  TaskList,
  type Task,
} from '../../../ui'
import { ownerOf } from '../owner'
import { useSheetQuery } from '../queries'
import { ClosedNotice } from '../components/ClosedNotice'
import { answeringTexts } from '../texts'

/** A sheet as a task list of its sections. */
export default function SheetPage() {
  const { sheetId = '' } = useParams()
  const query = useSheetQuery(sheetId)
  return <Loaded query={query}>{sheet => <Sheet sheet={sheet} />}</Loaded>
}

function Sheet({ sheet }: { readonly sheet: SheetView }) {
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
      {sheet.refusesWriting && <Notice title={text(sheet.refusesWriting)} />}
      <TaskList tasks={sections} label={texts.sections} />
      <LinkButton to={`/sheets/${sheet.id}/check`} look={sheet.closed ? 'secondary' : 'primary'}>
        {sheet.closed
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
