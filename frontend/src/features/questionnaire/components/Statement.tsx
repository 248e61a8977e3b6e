import { useState } from 'react'
import type { OutcomeViewStatementView } from '#api-types'
import { useSubmission } from '../../../api'
import { useVendor } from '../../../app/session'
import { useText, useTexts } from '../../../i18n'
import { Actions, Button, ErrorSummary, LegalPlaces, Notice, TextArea, WhyDisclosure } from '../../../ui'
import { contest, takeBack } from '../api'
import { vendorTexts } from '../vendorTexts'

interface StatementProps {
  readonly statement: OutcomeViewStatementView
  /** Whether it can still be contested. */
  readonly open: boolean
  readonly onChanged: (message: string) => Promise<void>
}

/** One thing the institution found: what, why, and whether the vendor sees it differently. */
export function Statement({ statement, open, onChanged }: StatementProps) {
  const texts = useTexts(vendorTexts)
  const text = useText()
  const [writing, setWriting] = useState(false)
  const name = text(statement.name)
  const values = statement.values.map(text).join('; ')
  return (
    <section className="statement" aria-labelledby={`fact-${statement.fact}`}>
      <h3 id={`fact-${statement.fact}`}>{name}</h3>
      <p className="statement-value">{values === '' ? texts.none : values}</p>
      <LegalPlaces places={statement.law} />
      <Why statement={statement} />
      {statement.contested && !writing && (
        <Notice title={texts.contested}>
          <p>{statement.contested.reason}</p>
        </Notice>
      )}
      {open &&
        (writing ? (
          <Contest
            statement={statement}
            onDone={message => void onChanged(message).then(() => setWriting(false))}
            onCancel={() => setWriting(false)}
          />
        ) : (
          <div className="row-actions">
            <Button look="subtle" about={name} onClick={() => setWriting(true)}>
              {statement.contested ? texts.changeReason : texts.contest}
            </Button>
            {statement.contested && <TakeBack statement={statement} onDone={onChanged} />}
          </div>
        ))}
    </section>
  )
}

function Why({ statement }: { readonly statement: OutcomeViewStatementView }) {
  const texts = useTexts(vendorTexts)
  const text = useText()
  const opening = statement.decided
    ? texts.whyDecided
    : statement.because.length > 0
      ? texts.whyDerived
      : texts.whySet
  return (
    <WhyDisclosure about={text(statement.name)} opening={opening} articles={statement.articles}>
      {statement.because.length > 0 && (
        <>
          <p className="why-head">{texts.whyFrom}</p>
          <ul>
            {statement.because.map(ground => (
              <li key={text(ground.name)}>
                {text(ground.name)}: {ground.values.map(text).join('; ') || texts.none}
              </li>
            ))}
          </ul>
        </>
      )}
      {statement.questions.length > 0 && (
        <>
          <p className="why-head">{texts.whyQuestions}</p>
          <ul>
            {statement.questions.map(question => (
              <li key={text(question)}>{text(question)}</li>
            ))}
          </ul>
        </>
      )}
    </WhyDisclosure>
  )
}

interface ContestProps {
  readonly statement: OutcomeViewStatementView
  readonly onDone: (message: string) => void
  readonly onCancel: () => void
}

function Contest({ statement, onDone, onCancel }: ContestProps) {
  const texts = useTexts(vendorTexts)
  const { offerId } = useVendor()
  const [reason, setReason] = useState(statement.contested?.reason ?? '')
  const id = `reason-${statement.fact}`
  const form = useSubmission({
    check: () => (reason.trim() === '' ? [{ field: id, message: texts.contestMissing }] : []),
    send: () => contest(offerId, statement.fact, reason),
    onDone: () => onDone(texts.contestSaved),
  })
  return (
    <form noValidate onSubmit={form.submit}>
      <ErrorSummary problems={form.problems} attempt={form.attempt} />
      <TextArea
        id={id}
        label={texts.contestLabel}
        hint={texts.contestHint}
        limit={5000}
        value={reason}
        onChange={setReason}
        onLeave={() => form.recheck(id)}
        problem={form.problemOf(id)}
      />
      <Actions>
        <Button type="submit" look="primary" busy={form.busy}>
          {texts.contestSave}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </Actions>
    </form>
  )
}

interface TakeBackProps {
  readonly statement: OutcomeViewStatementView
  readonly onDone: (message: string) => Promise<void>
}

function TakeBack({ statement, onDone }: TakeBackProps) {
  const texts = useTexts(vendorTexts)
  const text = useText()
  const { offerId } = useVendor()
  const form = useSubmission({
    send: () => takeBack(offerId, statement.fact),
    onDone: () => void onDone(texts.contestTakenBack),
  })
  return (
    <>
      <ErrorSummary problems={form.problems} attempt={form.attempt} />
      <Button look="subtle" about={text(statement.name)} busy={form.busy} onClick={() => form.submit()}>
        {texts.takeBack}
      </Button>
    </>
  )
}
