import type { OfferPurposeView } from '#api-types'
import type { ReactNode } from 'react'
import { useTexts } from '../../../i18n'
import { Notice } from '../../../ui'
import { purposeTexts } from '../texts'
import { AgreementState } from './AgreementState'
import { Differences } from './Differences'
import { PurposeText } from './PurposeText'
import { Findings } from './Findings'
import { Versions } from './Versions'

interface OfferPurposeProps {
  readonly view: OfferPurposeView
  readonly agreedNow: boolean
  /** Below the state of agreement: the button to agree, or who may. */
  readonly agree: ReactNode
  /** Below the text: the way to change it. */
  readonly change?: ReactNode
}

/** The purpose of an offer as both sides read it. */
export function OfferPurpose({ view, agreedNow, agree, change }: OfferPurposeProps) {
  const texts = useTexts(purposeTexts)
  const hindered = view.draft.findings.some(finding => finding.hinders)
  return (
    <>
      <div role="status">
        {agreedNow && <Notice kind="success" title={view.sealed ? texts.sealed : texts.agreedNow} />}
      </div>
      <AgreementState view={view} />
      {hindered && !view.sealed && <Notice kind="warning" title={texts.notYetComplete} />}
      {agree}
      <section aria-labelledby="text">
        <h2 id="text">{texts.text}</h2>
        <PurposeText fields={view.draft.fields} />
        {change}
      </section>
      {!view.sealed && <Findings findings={view.draft.findings} linked={false} />}
      {!view.sealed && (
        <section aria-labelledby="changed">
          <h2 id="changed">{texts.changed}</h2>
          {view.changed.length === 0 ? (
            <p>{texts.changedNone}</p>
          ) : (
            <Differences caption={texts.changed} differences={view.changed} />
          )}
        </section>
      )}
      <section aria-labelledby="proposed">
        <h2 id="proposed">{texts.proposed}</h2>
        {view.proposed.length === 0 ? (
          <p>{texts.proposedNone}</p>
        ) : (
          <>
            <p>{texts.proposedIntro}</p>
            <Differences caption={texts.proposed} differences={view.proposed} />
          </>
        )}
      </section>
      <Versions versions={view.versions} />
    </>
  )
}
