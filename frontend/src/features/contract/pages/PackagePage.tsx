import type { PackageView } from '#api-types'
import { useParams } from 'react-router'
import { useText, useTexts, useWords } from '../../../i18n'
import { LegalPlaces, LinkButton, Loaded, Page, SummaryList } from '../../../ui'
import { Alerts } from '../components/Alerts'
import { DetailsForm, useDetails } from '../components/DetailsForm'
import { Exports } from '../components/Exports'
import { Freezing } from '../components/Freezing'
import { Frozen } from '../components/Frozen'
import { Obstacles } from '../components/Obstacles'
import { Sets } from '../components/Sets'
import { textAt } from '../places'
import { contractTexts } from '../texts'
import { useMayChange, usePackage } from '../usePackage'

/** The clause package of an awarded offer: chosen, filled in, decided, frozen. */
export default function PackagePage() {
  const { offerId = '' } = useParams()
  const query = usePackage(offerId)
  return <Loaded query={query}>{read => <Package read={read} />}</Loaded>
}

function Package({ read }: { readonly read: PackageView }) {
  const texts = useTexts(contractTexts)
  const details = useDetails(read)
  const mayChange = useMayChange(read)
  return (
    <Page
      title={texts.title}
      caption={`${read.head.vendor} – ${read.head.system}`}
      back={{ to: `/procurements/${read.procurementId}`, label: texts.back }}
      form={details.form}
      action={<LinkButton to={textAt(read.offerId)}>{texts.readText}</LinkButton>}
    >
      {read.frozen == null ? <p>{texts.intro}</p> : <Frozen frozen={read.frozen} />}
      {read.frozen == null && <Obstacles read={read} />}
      <Alerts read={read} />
      <Head read={read} />
      <DetailsForm read={read} state={details} />
      <Sets read={read} />
      <Exports read={read} />
      {mayChange && <Freezing read={read} />}
    </Page>
  )
}

function Head({ read: { head } }: { readonly read: PackageView }) {
  const texts = useTexts(contractTexts)
  const text = useText()
  const words = useWords()
  const { purpose } = head
  return (
    <section aria-labelledby="head">
      <h2 id="head">{texts.head}</h2>
      <SummaryList
        rows={[
          { key: texts.institution, value: head.institution },
          { key: texts.vendor, value: head.vendor },
          { key: texts.system, value: head.system },
          {
            key: texts.riskLevel,
            value: text(head.riskLevel),
            note: <LegalPlaces places={head.riskLevelLaw} />,
          },
          { key: texts.awardedOn, value: words.date(head.awardedOn) },
          { key: texts.receipt, value: head.receiptNumber },
          {
            key: texts.purpose,
            value:
              purpose == null
                ? texts.noPurpose
                : texts.purposeVersion(purpose.version, words.date(purpose.agreedOn)),
            ...(purpose == null ? {} : { note: <span className="hash">{purpose.sha256}</span> }),
          },
        ]}
      />
    </section>
  )
}
