import { useQuery } from '@tanstack/react-query'
import type { ReceiptView } from '#api-types'
import { useVendor } from '../../../app/session'
import { useTexts, useWords } from '../../../i18n'
import { Actions, Button, Details, DownloadLink, ExactDateTime, Loaded, Page, SummaryList } from '../../../ui'
import { getReceipt, receiptContent } from '../api'
import { vendorTexts } from '../vendorTexts'

/** The proof of what was handed in, for the vendor to keep. */
export default function ReceiptPage() {
  const texts = useTexts(vendorTexts)
  const { offerId } = useVendor()
  const query = useQuery({ queryKey: ['receipt', offerId], queryFn: () => getReceipt(offerId) })
  return (
    <Loaded query={query} refusals={{ '/problems/questionnaire/not-submitted': texts.noReceipt }}>
      {receipt => <Receipt receipt={receipt} />}
    </Loaded>
  )
}

function Receipt({ receipt }: { readonly receipt: ReceiptView }) {
  const texts = useTexts(vendorTexts)
  const words = useWords()
  const vendor = useVendor()
  return (
    <Page title={texts.receiptTitle} caption={vendor.procurementTitle} back={{ to: '/', label: texts.back }}>
      <p>{texts.receiptText}</p>
      <SummaryList
        rows={[
          {
            key: texts.receiptNumber,
            value: <strong className="receipt-number">{receipt.receiptNumber}</strong>,
          },
          { key: texts.receivedAt, value: <Exact at={receipt.submittedAt} />, note: texts.receivedNote },
          {
            key: texts.submittedBy,
            value: `${receipt.declaredBy}, ${receipt.position}`,
            note: vendor.vendorName,
          },
          { key: texts.handedInBy, value: receipt.submittedBy },
          { key: texts.answered, value: words.number(receipt.answered) },
          { key: texts.leftBlank, value: words.number(receipt.leftBlank) },
          { key: texts.sha, value: <code className="fingerprint">{receipt.sha256}</code> },
        ]}
      />
      <p>
        <DownloadLink href={receiptContent(receipt.offerId)} kind="JSON">
          {texts.download}
        </DownloadLink>
      </p>
      <Actions>
        <Button onClick={() => window.print()}>{texts.print}</Button>
      </Actions>
      <Details summary={texts.shaExplained}>
        <p>{texts.shaHow}</p>
      </Details>
    </Page>
  )
}

/** To the second: a receipt may be about the last one. */
function Exact({ at }: { readonly at: string }) {
  const seconds = new Intl.DateTimeFormat('nl-NL', {
    second: '2-digit',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(at))
  return (
    <>
      <ExactDateTime value={at} />:{seconds.padStart(2, '0')}
    </>
  )
}
