import { useTexts } from '../../../i18n'
import { Loaded } from '../../../ui'
import { PeriodForm } from '../PeriodForm'
import { setUsualPeriod, useKeptFiles } from '../api'
import { retentionTexts } from '../texts'

/** How long the institution keeps files of procurements without a period of their own. */
export default function UsualPeriodPage() {
  const texts = useTexts(retentionTexts)
  const query = useKeptFiles()
  return (
    <Loaded query={query}>
      {({ usual }) => (
        <PeriodForm
          title={texts.usualTitle}
          caption={texts.administration}
          back={{ to: '/administration/retention', label: texts.listTitle }}
          period={usual.chosen ? usual : { months: usual.months, reason: '' }}
          send={setUsualPeriod}
        />
      )}
    </Loaded>
  )
}
