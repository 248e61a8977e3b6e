import { Link, useParams } from 'react-router'
import type { RetentionView } from '#api-types'
import { useRolesIn } from '../../../app/access'
import { usePerson } from '../../../app/session'
import { useSubmission } from '../../../api'
import { useTexts } from '../../../i18n'
import { Actions, Button, ExactDateTime, LinkButton, Loaded, Page, SummaryList } from '../../../ui'
import { followInstitution, reopenProcurement, useReadAgain, useRetention } from '../api'
import { retentionTexts } from '../texts'

/** How long the file of a procurement is kept, and from when it may be erased. */
export default function RetentionPage() {
  const { id = '' } = useParams()
  const query = useRetention(id)
  return <Loaded query={query}>{view => <Retention view={view} />}</Loaded>
}

function Retention({ view }: { readonly view: RetentionView }) {
  const texts = useTexts(retentionTexts)
  const here = `/procurements/${view.procurementId}`
  const purchaser = useRolesIn('procurements', view.procurementId).includes('PURCHASER')
  const administrator = usePerson().roles.includes('ADMINISTRATOR')
  const readAgain = useReadAgain()
  const follow = useSubmission({
    send: () => followInstitution(view.procurementId),
    onDone: () => void readAgain(),
  })
  const reopen = useSubmission({
    send: () => reopenProcurement(view.procurementId),
    onDone: () => void readAgain(),
  })
  const closed = view.closed != null
  return (
    <Page
      title={texts.title}
      caption={view.title}
      back={{ to: here, label: view.title }}
      form={follow.problems.length > 0 ? follow : reopen}
    >
      <p>{texts.intro}</p>
      <Facts view={view} />
      <Actions>
        {purchaser && <LinkButton to={`${here}/retention/period`}>{texts.changePeriod}</LinkButton>}
        {purchaser && view.own != null && (
          <Button busy={follow.busy} onClick={follow.submit}>
            {texts.follow}
          </Button>
        )}
        {purchaser && !closed && <LinkButton to={`${here}/retention/closing`}>{texts.close}</LinkButton>}
        {purchaser && closed && (
          <Button busy={reopen.busy} onClick={reopen.submit}>
            {texts.reopen}
          </Button>
        )}
        {(purchaser || administrator) && view.endedOn != null && (
          <LinkButton to={`${here}/retention/longer`}>{texts.longer}</LinkButton>
        )}
      </Actions>
      {administrator && view.status === 'DUE' && (
        <p>
          <Link to={`${here}/retention/erasure`}>{texts.erase}</Link>
        </p>
      )}
    </Page>
  )
}

function Facts({ view }: { readonly view: RetentionView }) {
  const texts = useTexts(retentionTexts)
  const period = view.own ?? view.usual
  const rows = [
    {
      key: texts.state,
      value: texts[view.status],
      note: view.inUse > 0 ? texts.inUse(view.inUse) : undefined,
    },
    {
      key: texts.endedOn,
      value: view.endedOn == null ? texts.notEnded : <ExactDateTime value={view.endedOn} />,
    },
    {
      key: texts.period,
      value: texts.months(period.months),
      note: (
        <>
          {view.own != null ? texts.own : view.usual.chosen ? texts.ofInstitution : texts.notChosen}{' '}
          {period.reason}
        </>
      ),
    },
  ]
  const dated = [
    { key: texts.closed, dated: view.closed },
    { key: texts.kept, dated: view.kept },
  ].flatMap(({ key, dated }) =>
    dated == null ? [] : [{ key, value: <ExactDateTime value={dated.on} />, note: dated.reason }],
  )
  const erase =
    view.eraseOn == null ? [] : [{ key: texts.eraseOn, value: <ExactDateTime value={view.eraseOn} /> }]
  return <SummaryList rows={[...rows, ...dated, ...erase]} />
}
