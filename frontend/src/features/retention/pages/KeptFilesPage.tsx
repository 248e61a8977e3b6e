import { Link, useLocation } from 'react-router'
import type { RetentionViewCertificateView as CertificateView, RetentionViewKept as Kept } from '#api-types'
import { keepFile } from '../../../api'
import { useTexts } from '../../../i18n'
import {
  Button,
  DataTable,
  DateTime,
  ExactDateTime,
  LinkButton,
  Loaded,
  Notice,
  Page,
  SummaryList,
} from '../../../ui'
import { useKeptFiles } from '../api'
import { retentionTexts } from '../texts'

/** What an administrator keeps an eye on: files that are to be erased, and those that are gone. */
export default function KeptFilesPage() {
  const texts = useTexts(retentionTexts)
  const query = useKeptFiles()
  const state: unknown = useLocation().state
  const erased = typeof state === 'object' && state !== null && 'erased' in state
  return (
    <Page
      title={texts.listTitle}
      caption={texts.administration}
      back={{ to: '/administration', label: texts.administration }}
    >
      <div role="status">
        {erased && (
          <Notice kind="success" title={texts.erased}>
            <p>{texts.erasedHelp}</p>
          </Notice>
        )}
      </div>
      <p>{texts.intro}</p>
      <Loaded query={query}>{kept => <Files kept={kept} />}</Loaded>
    </Page>
  )
}

function Files({ kept }: { readonly kept: Kept }) {
  const texts = useTexts(retentionTexts)
  return (
    <>
      <SummaryList
        rows={[
          {
            key: texts.usual,
            value: texts.months(kept.usual.months),
            note: kept.usual.chosen ? kept.usual.reason : `${texts.usualUnset} ${kept.usual.reason}`,
            changeAt: '/administration/retention/period',
          },
        ]}
      />
      <section aria-labelledby="files">
        <h2 id="files">{texts.files}</h2>
        <p>{texts.filesHelp}</p>
        <DataTable
          caption={texts.files}
          captionHidden
          rows={kept.ended}
          keyOf={file => file.procurementId}
          empty={<p>{texts.none}</p>}
          columns={[
            {
              key: 'title',
              header: texts.procurement,
              names: true,
              cell: file => <Link to={`/procurements/${file.procurementId}/retention`}>{file.title}</Link>,
            },
            {
              key: 'ended',
              header: texts.endedOn,
              cell: file => file.endedOn != null && <ExactDateTime value={file.endedOn} />,
            },
            {
              key: 'erase',
              header: texts.eraseOn,
              cell: file => file.eraseOn != null && <ExactDateTime value={file.eraseOn} />,
            },
            { key: 'state', header: texts.state, cell: file => texts[file.status] },
            {
              key: 'act',
              header: texts.erase,
              cell: file =>
                file.status === 'DUE' && (
                  <LinkButton to={`/procurements/${file.procurementId}/retention/erasure`}>
                    {texts.erase}
                  </LinkButton>
                ),
            },
          ]}
        />
      </section>
      <section aria-labelledby="certificates">
        <h2 id="certificates">{texts.certificates}</h2>
        <Certificates certificates={kept.certificates} />
      </section>
    </>
  )
}

function Certificates({ certificates }: { readonly certificates: readonly CertificateView[] }) {
  const texts = useTexts(retentionTexts)
  return (
    <DataTable
      caption={texts.certificates}
      captionHidden
      rows={certificates}
      keyOf={one => one.id}
      empty={<p>{texts.noCertificates}</p>}
      columns={[
        { key: 'at', header: texts.erasedAt, cell: one => <DateTime value={one.erasedAt} /> },
        { key: 'by', header: texts.by, cell: one => one.by },
        {
          key: 'number',
          header: texts.number,
          names: true,
          cell: one => <span className="hash">{one.procurementId}</span>,
        },
        { key: 'hash', header: texts.hash, cell: one => <span className="hash">{one.sha256}</span> },
        {
          key: 'file',
          header: texts.download,
          cell: one => (
            <Button about={one.procurementId} onClick={() => keepFile(fileOf(one))}>
              JSON
            </Button>
          ),
        },
      ]}
    />
  )
}

/** Byte for byte what was hashed. */
function fileOf(certificate: CertificateView) {
  return {
    content: new Blob([certificate.document], { type: 'application/json' }),
    name: `erasure-${certificate.procurementId}.json`,
  }
}
