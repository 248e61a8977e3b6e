import { useState } from 'react'
import type { IssuedAnswer, QuestionnaireView, QuestionnaireViewObstacleView } from '#api-types'
import { useSubmission, type FieldProblem } from '../../../api'
import { useRolesIn } from '../../../app/access'
import { useText, useTexts } from '../../../i18n'
import { Actions, Button, LinkButton, Notice, Page } from '../../../ui'
import { saveDraft } from '../api'
import { formOf, mistakesIn, requestOf, type DraftForm, type DraftMistake } from '../draft'
import { composeTexts } from '../texts'
import { AlwaysAsked, OptionalQuestions } from './ComposedSections'
import { DeadlineFields } from './DeadlineFields'
import { ScoringFields } from './ScoringFields'
import { SendDialog } from './SendDialog'

interface ComposerProps {
  readonly view: QuestionnaireView
  readonly onSaved: (view: QuestionnaireView) => void
  readonly onSent: (answer: IssuedAnswer) => void
}

/** Puts a questionnaire together. Saving gives the shares and what still stands in the way of sending. */
export function Composer({ view, onSaved, onSent }: ComposerProps) {
  const texts = useTexts(composeTexts)
  const text = useText()
  const mayWrite = useRolesIn('procurements', view.procurementId).includes('PURCHASER')
  const [form, setForm] = useState<DraftForm>(() => formOf(view))
  const [next, setNext] = useState<'stay' | 'send'>('stay')
  const [saved, setSaved] = useState(false)
  const [sending, setSending] = useState<QuestionnaireView>()
  // How often sending was tried while something stood in the way.
  const [blocked, setBlocked] = useState(0)
  const submission = useSubmission({
    check: () => said(mistakesIn(form), texts),
    send: () => saveDraft(view.procurementId, view.version, requestOf(form)),
    onDone: newer => {
      onSaved(newer)
      setSaved(true)
      if (next === 'send' && newer.obstacles.length === 0) {
        setSending(newer)
      } else {
        setBlocked(times => (next === 'send' ? times + 1 : 0))
      }
    },
    refusals: { '/problems/questionnaire/stale-draft': texts.stale },
  })
  const change = (changed: DraftForm) => {
    setForm(changed)
    setSaved(false)
    setBlocked(0)
  }
  const obstacles =
    blocked > 0 ? view.obstacles.map(one => ({ ...atField(one), message: text(one.reason) })) : []
  const problems = [...submission.problems, ...obstacles]
  return (
    <Page
      title={texts.title}
      caption={view.procurementTitle}
      back={{ to: `/procurements/${view.procurementId}`, label: texts.toProcurement }}
      form={{ problems, attempt: submission.attempt + blocked }}
    >
      <p>{texts.intro}</p>
      <Obstacles view={view} />
      <form noValidate onSubmit={submission.submit}>
        <AlwaysAsked view={view} />
        <OptionalQuestions view={view} form={form} onChange={change} />
        <ScoringFields view={view} form={form} onChange={change} problemOf={submission.problemOf} />
        <DeadlineFields
          deadline={form.deadline}
          onChange={deadline => change({ ...form, deadline })}
          problem={problems.find(problem => problem.field === 'deadline')?.message}
        />
        <Vendors view={view} />
        <div className="save-bar">
          <p role="status">{saved ? texts.saved : ''}</p>
          <Actions>
            {mayWrite && (
              <>
                <Button
                  type="submit"
                  look="primary"
                  busy={submission.busy && next === 'send'}
                  onClick={() => setNext('send')}
                >
                  {texts.send}
                </Button>
                <Button
                  type="submit"
                  busy={submission.busy && next === 'stay'}
                  onClick={() => setNext('stay')}
                >
                  {texts.save}
                </Button>
              </>
            )}
            <LinkButton to={`/procurements/${view.procurementId}/questionnaire/preview`}>
              {texts.preview}
            </LinkButton>
          </Actions>
        </div>
      </form>
      {sending !== undefined && (
        <SendDialog view={sending} onClose={() => setSending(undefined)} onSent={onSent} />
      )}
    </Page>
  )
}

/** Only the deadline is mended on this page. */
function atField({ pointer }: QuestionnaireViewObstacleView): { readonly field?: string } {
  return pointer === '/deadline' ? { field: 'deadline' } : {}
}

function said(
  mistakes: ReturnType<typeof mistakesIn>,
  texts: (typeof composeTexts)['nl'],
): readonly FieldProblem[] {
  const sentences: Record<DraftMistake, string> = {
    weight: texts.weightWrong,
    'weights-zero': texts.weightsZero,
    deadline: texts.deadlineWrong,
  }
  return mistakes.map(({ field, mistake }) => ({ field, message: sentences[mistake] }))
}

function Obstacles({ view }: { readonly view: QuestionnaireView }) {
  const texts = useTexts(composeTexts)
  const text = useText()
  return (
    <>
      {view.obstacles.length > 0 && (
        <Notice title={texts.obstaclesTitle} role="status">
          <ul>
            {view.obstacles.map(obstacle => (
              <li key={`${obstacle.code}:${obstacle.reason.nl}`}>{text(obstacle.reason)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {view.advice.map(advice => (
        <Notice key={advice.nl} kind="warning" title={text(advice)} />
      ))}
    </>
  )
}

function Vendors({ view }: { readonly view: QuestionnaireView }) {
  const texts = useTexts(composeTexts)
  return (
    <>
      <h2>{texts.vendorsTitle}</h2>
      {view.recipients.length === 0 ? (
        <p>{texts.noVendors}</p>
      ) : (
        <ul>
          {view.recipients.map(one => (
            <li key={one.offerId}>
              {one.vendorName}, {one.systemName} ({one.contactName}, {one.contactEmail})
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
