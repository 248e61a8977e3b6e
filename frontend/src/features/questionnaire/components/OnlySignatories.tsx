import { useQuery } from '@tanstack/react-query'
import { useVendor } from '../../../app/session'
import { useTexts } from '../../../i18n'
import { LinkButton, Notice } from '../../../ui'
import { getColleagues } from '../api'
import { peopleTexts } from '../peopleTexts'

/** Tells somebody who may only answer who may submit or agree, and how to bring in who may. */
export function OnlySignatories({ what }: { readonly what: 'submit' | 'agree' }) {
  const texts = useTexts(peopleTexts)
  const { offerId } = useVendor()
  const query = useQuery({ queryKey: ['colleagues', offerId], queryFn: () => getColleagues(offerId) })
  const signatories = (query.data ?? []).filter(
    one => one.signatory && (one.status === 'SENT' || one.status === 'JOINED'),
  )
  return (
    <Notice kind="warning" title={what === 'submit' ? texts.maySubmitTitle : texts.mayAgreeTitle}>
      <p>{what === 'submit' ? texts.maySubmitText : texts.mayAgreeText}</p>
      {signatories.length > 0 ? (
        <>
          <p>{texts.signatories}</p>
          <ul>
            {signatories.map(one => (
              <li key={one.invitationId}>
                {one.name}, {one.email}
              </li>
            ))}
          </ul>
        </>
      ) : (
        query.data && <p>{texts.noSignatory}</p>
      )}
      <LinkButton to="/colleagues">{texts.askOrInvite}</LinkButton>
    </Notice>
  )
}
