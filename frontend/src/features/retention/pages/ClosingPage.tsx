import { useParams } from 'react-router'
import { useTexts } from '../../../i18n'
import { Loaded, ReasonPage } from '../../../ui'
import { closeProcurement, useRetention } from '../api'
import { retentionTexts } from '../texts'

/** No contract, or no further one, comes of a procurement. */
export default function ClosingPage() {
  const { id = '' } = useParams()
  const texts = useTexts(retentionTexts)
  const query = useRetention(id)
  return (
    <Loaded query={query}>
      {view => (
        <ReasonPage
          title={texts.closingTitle}
          caption={view.title}
          back={{ to: `/procurements/${id}/retention`, label: texts.title }}
          help={texts.closingHelp}
          reason={{ label: texts.closingReason, missing: texts.reasonMissing }}
          act={texts.close}
          send={reason => closeProcurement(id, reason)}
        />
      )}
    </Loaded>
  )
}
