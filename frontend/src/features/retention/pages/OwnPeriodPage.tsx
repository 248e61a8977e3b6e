import { useParams } from 'react-router'
import { useTexts } from '../../../i18n'
import { Loaded } from '../../../ui'
import { PeriodForm } from '../PeriodForm'
import { setPeriod, useRetention } from '../api'
import { retentionTexts } from '../texts'

/** How long the file of one procurement is kept. */
export default function OwnPeriodPage() {
  const { id = '' } = useParams()
  const texts = useTexts(retentionTexts)
  const query = useRetention(id)
  return (
    <Loaded query={query}>
      {view => (
        <PeriodForm
          title={texts.periodTitle}
          caption={view.title}
          back={{ to: `/procurements/${id}/retention`, label: texts.title }}
          period={view.own ?? { months: view.usual.months, reason: '' }}
          send={period => setPeriod(id, period)}
        />
      )}
    </Loaded>
  )
}
