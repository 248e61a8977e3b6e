import type { OfferPurposeView, PurposeVersionParty as Party } from '#api-types'
import { useText, useTexts } from '../../../i18n'
import { ExactDateTime, Notice, SummaryList } from '../../../ui'
import { purposeTexts } from '../texts'

const parties: readonly Party[] = ['INSTITUTION', 'VENDOR']

/** Who agreed with this text, whose agreement a change undid, and why it may not be agreed yet. */
export function AgreementState({ view }: { readonly view: OfferPurposeView }) {
  const texts = useTexts(purposeTexts)
  const text = useText()
  const given = (party: Party) => view.agreements.find(one => one.party === party)
  return (
    <section aria-labelledby="agreement">
      <h2 id="agreement">{texts.agreement}</h2>
      {view.sealed && <Notice kind="success" title={texts.sealed} />}
      {view.notNow != null && <Notice title={text(view.notNow)} />}
      {!view.sealed && (
        <SummaryList
          rows={parties.map(party => {
            const agreement = given(party)
            const voided = view.voided.filter(one => one.party === party)
            return {
              key: texts[party],
              value:
                agreement === undefined ? (
                  <span className="quiet">{texts.notAgreed}</span>
                ) : (
                  <>
                    {texts.agreed(agreement.name)}, <ExactDateTime value={String(agreement.at)} />
                  </>
                ),
              ...(voided.length === 0 || agreement !== undefined
                ? {}
                : { note: voided.map(one => texts.voided(one.name)).join(' ') }),
            }
          })}
        />
      )}
    </section>
  )
}
