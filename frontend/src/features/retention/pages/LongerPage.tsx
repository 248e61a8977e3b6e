import { useState } from 'react'
import { useParams } from 'react-router'
import { useTexts } from '../../../i18n'
import { DateField, Loaded, ReasonPage } from '../../../ui'
import { keepLonger, useRetention } from '../api'
import { retentionTexts } from '../texts'

/** A file is kept until a day in any case, as for a dispute. */
export default function LongerPage() {
  const { id = '' } = useParams()
  const texts = useTexts(retentionTexts)
  const query = useRetention(id)
  const [until, setUntil] = useState('')
  return (
    <Loaded query={query}>
      {view => (
        <ReasonPage
          title={texts.longerTitle}
          caption={view.title}
          back={{ to: `/procurements/${id}/retention`, label: texts.title }}
          help={texts.longerHelp}
          reason={{ label: texts.longerReason, missing: texts.reasonMissing }}
          act={texts.longer}
          check={() => (until === '' ? [{ field: 'until', message: texts.untilWrong }] : [])}
          send={reason => keepLonger(id, until, reason)}
        >
          {problemOf => (
            <DateField
              id="until"
              label={texts.until}
              value={until}
              onChange={entry => setUntil(entry.kind === 'value' ? entry.value : '')}
              problem={problemOf('until')}
            />
          )}
        </ReasonPage>
      )}
    </Loaded>
  )
}
