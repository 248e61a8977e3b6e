import type { PackageView } from '#api-types'
import { useState } from 'react'
import { isProblem, useSubmission, type Submission } from '../../../api'
import { useTexts } from '../../../i18n'
import { Button, Notice, RadioGroup, SummaryList, TextField } from '../../../ui'
import { saveDetails } from '../api'
import { contractTexts } from '../texts'
import { useMayChange, usePackageCache } from '../usePackage'

/** What the contract says and no other step records. */
export function useDetails(read: PackageView) {
  const texts = useTexts(contractTexts)
  const cache = usePackageCache(read.offerId)
  const [details, setDetails] = useState({ language: read.language, ...read.details })
  const [saved, setSaved] = useState(false)
  const form = useSubmission({
    send: async () => {
      const { version } = await cache.latest()
      try {
        return await saveDetails(read.offerId, details, version)
      } catch (problem) {
        if (isProblem(problem, '/problems/contract/stale-package')) {
          await cache.reload()
        }
        throw problem
      }
    },
    onDone: changed => {
      cache.show(changed)
      setSaved(true)
    },
    refusals: { '/problems/contract/stale-package': texts.stale },
  })
  return {
    form,
    details,
    saved,
    change: (part: Partial<typeof details>) => {
      setSaved(false)
      setDetails(standing => ({ ...standing, ...part }))
    },
  }
}

interface DetailsFormProps {
  readonly read: PackageView
  readonly state: ReturnType<typeof useDetails>
}

export function DetailsForm({ read, state }: DetailsFormProps) {
  const texts = useTexts(contractTexts)
  const { form, details, saved, change } = state
  const mayChange = useMayChange(read)
  if (!mayChange) {
    return (
      <section aria-labelledby="details">
        <h2 id="details">{texts.details}</h2>
        <SummaryList
          rows={[
            { key: texts.reference, value: read.details.agreementReference },
            { key: texts.institutionContact, value: read.details.institutionPrivacyContact },
            { key: texts.vendorContact, value: read.details.vendorPrivacyContact },
          ]}
        />
      </section>
    )
  }
  return (
    <section aria-labelledby="details">
      <h2 id="details">{texts.details}</h2>
      <p>{texts.detailsIntro}</p>
      <form noValidate onSubmit={form.submit}>
        <Detail
          id="agreementReference"
          label={texts.reference}
          value={details.agreementReference}
          onChange={agreementReference => change({ agreementReference })}
          form={form}
        />
        <Detail
          id="institutionPrivacyContact"
          label={texts.institutionContact}
          hint={texts.contactHint}
          value={details.institutionPrivacyContact}
          onChange={institutionPrivacyContact => change({ institutionPrivacyContact })}
          form={form}
        />
        <Detail
          id="vendorPrivacyContact"
          label={texts.vendorContact}
          value={details.vendorPrivacyContact}
          onChange={vendorPrivacyContact => change({ vendorPrivacyContact })}
          form={form}
        />
        <RadioGroup
          id="language"
          label={texts.language}
          hint={texts.languageHint}
          value={details.language}
          onChange={language => change({ language })}
          options={[
            { value: 'nl', label: texts.nl },
            { value: 'en', label: texts.en },
          ]}
          problem={form.problemOf('language')}
        />
        <Button type="submit" busy={form.busy}>
          {texts.saveDetails}
        </Button>
        <div role="status">{saved && <Notice kind="success" title={texts.saved} />}</div>
      </form>
    </section>
  )
}

interface DetailProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly form: Submission
}

/** May be saved blank; freezing asks for it. */
function Detail({ form, ...field }: DetailProps) {
  return <TextField {...field} need="open" problem={form.problemOf(field.id)} />
}
