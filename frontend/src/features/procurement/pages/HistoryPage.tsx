import { useParams } from 'react-router'
import { useTexts } from '../../../i18n'
import { Loaded, Page } from '../../../ui'
import { Events } from '../components/Events'
import { useEvents, useProcurement } from '../queries'
import { procurementTexts } from '../texts'

/** Everything that happened in a dossier: who did what, when. */
export default function HistoryPage() {
  const { id = '' } = useParams()
  const texts = useTexts(procurementTexts)
  const procurement = useProcurement(id)
  const events = useEvents(id)
  return (
    <Loaded query={procurement}>
      {({ title }) => (
        <Page title={texts.historyTitle} caption={title} back={{ to: `/procurements/${id}`, label: title }}>
          <Loaded query={events}>{all => <Events events={all} />}</Loaded>
        </Page>
      )}
    </Loaded>
  )
}
