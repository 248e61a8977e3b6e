import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { GoDecisionOutcome, ProcurementView } from '#api-types'
import { useSubmission } from '../../../api'
import { useText, useTexts, useWords } from '../../../i18n'
import { Button, Loaded, Notice, Page, RadioGroup, TextArea, Timeline } from '../../../ui'
import { decide } from '../api'
import { Stop } from '../components/Stop'
import { useProcurement, useReadAgain } from '../queries'
import { procurementTexts } from '../texts'
import { useMayChange } from '../useMayChange'

/** Go or no-go after the pre-flight, with what stands in its way. */
export default function DecisionPage() {
  const { id = '' } = useParams()
  const query = useProcurement(id)
  return <Loaded query={query}>{procurement => <Decision procurement={procurement} />}</Loaded>
}

const outcomes: readonly GoDecisionOutcome[] = ['GO', 'NO_GO']

function Decision({ procurement }: { readonly procurement: ProcurementView }) {
  const texts = useTexts(procurementTexts)
  const mayChange = useMayChange(procurement.id)
  const readAgain = useReadAgain(procurement.id)
  const [outcome, setOutcome] = useState<GoDecisionOutcome>()
  const [reason, setReason] = useState('')
  const [dissent, setDissent] = useState('')
  const form = useSubmission({
    check: () => [
      ...(outcome === undefined ? [{ field: 'outcome', message: texts.outcomeMissing }] : []),
      ...(reason.trim() === '' ? [{ field: 'reason', message: texts.reasonMissing }] : []),
    ],
    send: () => decide(procurement.id, { outcome: outcome ?? 'NO_GO', reason, dissent }),
    onDone: () => {
      setOutcome(undefined)
      setReason('')
      setDissent('')
      void readAgain()
    },
  })
  const completed = procurement.sheets
    .filter(sheet => sheet.kind !== 'BUSINESS_CASE')
    .every(sheet => sheet.closed)
  return (
    <Page
      title={texts.decisionTitle}
      caption={procurement.title}
      back={{ to: `/procurements/${procurement.id}`, label: procurement.title }}
      form={form}
    >
      <p>{texts.decisionIntro}</p>
      <Decisions procurement={procurement} />
      <StopList procurement={procurement} />
      {procurement.frozenAt ? (
        <Notice title={texts.frozen} />
      ) : !completed ? (
        <Notice title={texts.notComplete} />
      ) : !mayChange ? (
        <p>{texts.readOnly}</p>
      ) : (
        <form noValidate onSubmit={form.submit}>
          <RadioGroup
            id="outcome"
            label={texts.outcome}
            value={outcome ?? ''}
            onChange={chosen => setOutcome(outcomes.find(one => one === chosen))}
            options={outcomes.map(one => ({ value: one, label: texts[one] }))}
            problem={form.problemOf('outcome')}
          />
          <TextArea
            id="reason"
            label={texts.decisionReason}
            limit={5000}
            value={reason}
            onChange={setReason}
            onLeave={() => form.recheck('reason')}
            problem={form.problemOf('reason')}
          />
          <TextArea
            id="dissent"
            label={texts.dissent}
            hint={texts.dissentHint}
            need="optional"
            limit={5000}
            value={dissent}
            onChange={setDissent}
            problem={form.problemOf('dissent')}
          />
          <Button type="submit" look="primary" busy={form.busy}>
            {texts.decide}
          </Button>
        </form>
      )}
    </Page>
  )
}

function Decisions({ procurement }: { readonly procurement: ProcurementView }) {
  const texts = useTexts(procurementTexts)
  return procurement.decisions.length === 0 ? null : (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{texts.decisionsTitle}</h2>
      <Timeline
        items={procurement.decisions.map(decision => ({
          key: decision.at,
          at: decision.at,
          title: texts[decision.outcome],
          note: decision.by.name,
          children: (
            <>
              <p className="pre-line">{decision.reason}</p>
              {decision.dissent !== '' && (
                <p className="pre-line">
                  {texts.dissent}: {decision.dissent}
                </p>
              )}
            </>
          ),
        }))}
      />
    </section>
  )
}

function StopList({ procurement }: { readonly procurement: ProcurementView }) {
  const texts = useTexts(procurementTexts)
  const text = useText()
  const words = useWords()
  const preFlight = procurement.sheets.find(sheet => sheet.kind === 'PRE_FLIGHT')
  return (
    <section aria-labelledby="stops">
      <h2 id="stops">{texts.stopsTitle}</h2>
      {procurement.stops.length === 0 && <p>{texts.noStops}</p>}
      {procurement.stops.map(stop => (
        <Stop key={stop.questionId} procurementId={procurement.id} stop={stop} />
      ))}
      {procurement.stops.length > 0 && preFlight !== undefined && (
        <p>
          <Link to={`/sheets/${preFlight.id}/check`}>{texts.preFlightLink}</Link>
        </p>
      )}
      {procurement.liftedStops.map(lifted => (
        <Notice key={lifted.questionId} title={text(lifted.question)}>
          <p>{lifted.reason}</p>
          <p className="quiet">{texts.liftedBy(lifted.by.name, words.when(lifted.at))}</p>
        </Notice>
      ))}
    </section>
  )
}
