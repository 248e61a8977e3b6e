import type { SystemView } from '#api-types'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { useRolesIn } from '../../../app/access'
import { useText, useTexts } from '../../../i18n'
import { DownloadLink, ExactDateTime, LegalPlaces, Loaded, Page, SummaryList } from '../../../ui'
import { exportAt, jsonAt } from '../../contract/api'
import { ChangeReports } from '../../roleshift/components/ChangeReports'
import { useReportChange } from '../../roleshift/useReportChange'
import { getSystem } from '../api'
import { PurposeTimeline } from '../components/PurposeTimeline'
import { registerTexts } from '../texts'

/** One AI system in use: who answers for it, its contract, its purpose, and what changed. */
export default function SystemPage() {
  const { id = '' } = useParams()
  const query = useQuery({ queryKey: ['system', id], queryFn: () => getSystem(id) })
  return <Loaded query={query}>{view => <System view={view} />}</Loaded>
}

function System({ view }: { readonly view: SystemView }) {
  const { system, riskLevelLaw, procurementId, contract, purposes } = view
  const texts = useTexts(registerTexts)
  const text = useText()
  const report = useReportChange(system.id)
  const mayEnd =
    useRolesIn('procurements', procurementId).includes('CONTRACT_MANAGER') && system.endedOn == null
  return (
    <Page
      title={system.name}
      caption={system.vendorName}
      back={{ to: '/systems', label: texts.systems }}
      form={report.form}
      action={report.button}
    >
      <SummaryList
        rows={[
          { key: texts.vendor, value: system.vendorName },
          { key: texts.owner, value: system.owner.name },
          {
            key: texts.level,
            value: text(system.riskLevel),
            note: <LegalPlaces places={riskLevelLaw} />,
          },
          { key: texts.since, value: <ExactDateTime value={system.inUseSince} /> },
          ...(system.endedOn == null
            ? []
            : [
                {
                  key: texts.ended,
                  value: <ExactDateTime value={system.endedOn} />,
                  note: system.endedReason,
                },
              ]),
          {
            key: texts.procurement,
            value: <Link to={`/procurements/${procurementId}`}>{texts.toProcurement}</Link>,
          },
        ]}
      />
      {mayEnd && (
        <p>
          <Link to={`/systems/${system.id}/end`}>{texts.end}</Link>
        </p>
      )}
      <section aria-labelledby="changes">
        <h2 id="changes">{texts.changes}</h2>
        <p>{texts.changesIntro}</p>
        <ChangeReports systemId={system.id} />
      </section>
      <Contract offerId={system.offerId} contract={contract} />
      <section aria-labelledby="purposes">
        <h2 id="purposes">{texts.purposes}</h2>
        <PurposeTimeline purposes={purposes} />
        <p>
          <Link to={`/offers/${system.offerId}/purpose`}>{texts.toPurpose}</Link>
        </p>
      </section>
    </Page>
  )
}

interface ContractProps {
  readonly offerId: string
  readonly contract: SystemView['contract']
}

function Contract({ offerId, contract }: ContractProps) {
  const texts = useTexts(registerTexts)
  return (
    <section aria-labelledby="contract">
      <h2 id="contract">{texts.contract}</h2>
      <SummaryList
        rows={[
          { key: texts.frozenAt, value: <ExactDateTime value={contract.frozenAt} /> },
          { key: texts.hash, value: <span className="hash">{contract.sha256}</span> },
          {
            key: texts.contractPurpose,
            value: texts.version(contract.purposeVersion),
            note: <span className="hash">{contract.purposeSha256}</span>,
          },
        ]}
      />
      <ul>
        <li>
          <Link to={`/offers/${offerId}/package`}>{texts.toClauses}</Link>
        </li>
        <li>
          <Link to={`/offers/${offerId}/package/text`}>{texts.toText}</Link>
        </li>
        {(['nl', 'en'] as const).flatMap(language =>
          (['docx', 'pdf'] as const).map(format => (
            <li key={language + format}>
              <DownloadLink href={exportAt(offerId, format, language)} kind={format.toUpperCase()}>
                {texts.asDocument(texts[language])}
              </DownloadLink>
            </li>
          )),
        )}
        <li>
          <DownloadLink href={jsonAt(offerId)} kind="JSON">
            {texts.asJson}
          </DownloadLink>
        </li>
      </ul>
    </section>
  )
}
