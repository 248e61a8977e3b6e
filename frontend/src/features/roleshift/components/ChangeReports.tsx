import type { FindingViewsReportView as ReportView } from '#api-types'
import { useQuery } from '@tanstack/react-query'
import { useTexts, useWords } from '../../../i18n'
import { Loaded, TaskList } from '../../../ui'
import { getReports } from '../api'
import { roleshiftTexts } from '../texts'

/** The change reports of one system, with how far each is. */
export function ChangeReports({ systemId }: { readonly systemId: string }) {
  const query = useQuery({ queryKey: ['change-reports', systemId], queryFn: () => getReports(systemId) })
  return <Loaded query={query}>{reports => <Reports reports={reports} />}</Loaded>
}

function Reports({ reports }: { readonly reports: readonly ReportView[] }) {
  const texts = useTexts(roleshiftTexts)
  const words = useWords()
  if (reports.length === 0) {
    return <p>{texts.noReports}</p>
  }
  return (
    <TaskList
      label={texts.reports}
      tasks={reports.map(({ report, assessment, findings }) => {
        const open = findings.some(finding => finding.conclusion == null)
        return {
          key: report.id,
          title: texts.reportNumber(words.dateTime(report.openedAt)),
          to: `/change-reports/${report.id}`,
          hint: report.openedBy,
          status:
            assessment == null
              ? { text: texts.answering, tone: 'information' as const }
              : open
                ? { text: texts.open, tone: 'warning' as const }
                : { text: texts.assessed },
          ...(assessment == null
            ? {}
            : { note: findings.length === 0 ? texts.noFinding : texts.found(findings.length) }),
        }
      })}
    />
  )
}
