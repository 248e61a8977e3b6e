import { useState } from 'react'
import type { ProcurementControllerOfferRequest } from '#api-types'
import { useRequestKey, useSubmission, type FieldProblem, type Submission } from '../../../api'
import { useTexts } from '../../../i18n'
import { Button, TextField } from '../../../ui'
import { addOffer } from '../api'
import { procurementTexts } from '../texts'

export interface AddingOffer extends Submission {
  readonly offer: ProcurementControllerOfferRequest
  readonly change: (part: Partial<ProcurementControllerOfferRequest>) => void
}

const blank: ProcurementControllerOfferRequest = {
  vendorName: '',
  systemName: '',
  contactName: '',
  contactEmail: '',
}

/** The form's state apart from its fields: the page shows its problems above the title. */
export function useOfferForm(procurementId: string, onAdded: (vendorName: string) => void): AddingOffer {
  const texts = useTexts(procurementTexts)
  const [offer, setOffer] = useState(blank)
  const key = useRequestKey()
  const request = { ...offer, contactEmail: offer.contactEmail.trim() }
  const submission = useSubmission({
    check: () => checkOffer(offer, texts),
    send: () => addOffer(procurementId, request, key.of(request)),
    onDone: () => {
      onAdded(offer.vendorName.trim())
      setOffer(blank)
      key.next()
    },
  })
  return { ...submission, offer, change: part => setOffer(standing => ({ ...standing, ...part })) }
}

type Missing = 'vendorNameMissing' | 'systemNameMissing' | 'contactNameMissing' | 'contactEmailMissing'

function checkOffer(
  offer: ProcurementControllerOfferRequest,
  texts: Readonly<Record<Missing, string>>,
): readonly FieldProblem[] {
  const names = ['vendorName', 'systemName', 'contactName'] as const
  const missing = names
    .filter(name => offer[name].trim() === '')
    .map(name => ({ field: name, message: texts[`${name}Missing`] }))
  return /^[^\s@]+@[^\s@]+$/.test(offer.contactEmail.trim())
    ? missing
    : [...missing, { field: 'contactEmail', message: texts.contactEmailMissing }]
}

export function OfferForm({ form }: { readonly form: AddingOffer }) {
  const texts = useTexts(procurementTexts)
  const field = (id: keyof ProcurementControllerOfferRequest) => ({
    id,
    label: texts[id],
    value: form.offer[id],
    onChange: (value: string) => form.change({ [id]: value }),
    onLeave: () => form.recheck(id),
    problem: form.problemOf(id),
  })
  return (
    <section aria-labelledby="add-vendor">
      <h2 id="add-vendor">{texts.addVendor}</h2>
      <form noValidate onSubmit={form.submit}>
        <TextField {...field('vendorName')} />
        <TextField {...field('systemName')} />
        <TextField {...field('contactName')} width="medium" />
        <TextField
          {...field('contactEmail')}
          type="email"
          width="medium"
          hint={texts.contactEmailHint}
          autoComplete="off"
        />
        <Button type="submit" look="primary" busy={form.busy}>
          {texts.add}
        </Button>
      </form>
    </section>
  )
}
