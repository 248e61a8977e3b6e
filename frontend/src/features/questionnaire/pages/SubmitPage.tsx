import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, Navigate, useNavigate, useParams } from 'react-router'
import type { CheckView } from '#api-types'
import { isProblem, newIdempotencyKey, useSubmission, type FieldProblem } from '../../../api'
import { useVendor } from '../../../app/session'
import { useText, useTexts } from '../../../i18n'
import { Actions, Button, Checkbox, Loaded, Notice, Page, TextField } from '../../../ui'
import { getCheck, getRequest, submitAnswers } from '../api'
import { GapList } from '../components/GapList'
import { OnlySignatories } from '../components/OnlySignatories'
import { gapsOf, mandatoryBlanks } from '../gaps'
import { vendorTexts } from '../vendorTexts'

/** The last step: what is left open is confirmed by name, and somebody declares that it is true. */
export default function SubmitPage() {
  const { sheetId = '' } = useParams()
  const { offerId, signatory } = useVendor()
  const query = useQuery({ queryKey: ['submitting', sheetId], queryFn: () => getCheck(sheetId) })
  const request = useQuery({
    queryKey: ['request', offerId, 'submitting'],
    queryFn: () => getRequest(offerId),
  })
  return (
    <Loaded query={query}>
      {check =>
        check.sheet.closed ? (
          <Navigate to="/receipt" replace />
        ) : request.data?.late ? (
          <Late check={check} />
        ) : !signatory ? (
          <NotYours check={check} />
        ) : mandatoryBlanks(check).length > 0 ? (
          <NotYet check={check} />
        ) : (
          <Submit check={check} refetch={query.refetch} />
        )
      }
    </Loaded>
  )
}

function Late({ check }: { readonly check: CheckView }) {
  const texts = useTexts(vendorTexts)
  return (
    <Page title={texts.submitTask} back={{ to: `/sheets/${check.sheet.id}/check`, label: texts.toCheck }}>
      <Notice kind="warning" title={texts.closed} />
    </Page>
  )
}

function NotYours({ check }: { readonly check: CheckView }) {
  const texts = useTexts(vendorTexts)
  return (
    <Page title={texts.submitTask} back={{ to: `/sheets/${check.sheet.id}/check`, label: texts.toCheck }}>
      <OnlySignatories what="submit" />
    </Page>
  )
}

function NotYet({ check }: { readonly check: CheckView }) {
  const texts = useTexts(vendorTexts)
  const text = useText()
  const back = `/sheets/${check.sheet.id}/check`
  return (
    <Page title={texts.mandatoryTitle} back={{ to: back, label: texts.toCheck }}>
      <p>{texts.mandatoryText}</p>
      <ul>
        {mandatoryBlanks(check).map(one => (
          <li key={one.questionId}>
            <Link to={`/sheets/${check.sheet.id}/${one.sectionId}?from=check#${one.questionId}`}>
              {text(one.question)}
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  )
}

interface SubmitProps {
  readonly check: CheckView
  readonly refetch: () => Promise<unknown>
}

function Submit({ check, refetch }: SubmitProps) {
  const texts = useTexts(vendorTexts)
  const vendor = useVendor()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const gaps = gapsOf(check)
  const [key, setKey] = useState(newIdempotencyKey)
  const [name, setName] = useState('')
  const [job, setJob] = useState('')
  const [agreed, agree] = useState(false)
  const [left, leave] = useState(false)

  const form = useSubmission({
    check: () => [
      ...(gaps.length === 0 || left ? [] : [{ field: 'gaps', message: texts.gapsMissing }]),
      ...filled('name', name, texts.nameMissing),
      ...filled('function', job, texts.functionMissing),
      ...(agreed ? [] : [{ field: 'agreed', message: texts.agreeMissing }]),
    ],
    send: () => send(),
    onDone: () => void navigate('/receipt'),
    refusals: {
      '/problems/questionnaire/not-confirmed': texts.changedMeanwhile,
      '/problems/questionnaire/mandatory-blank': texts.changedMeanwhile,
    },
  })

  async function send() {
    try {
      const receipt = await submitAnswers(
        vendor.offerId,
        { name, function: job, confirmedBlanks: gaps.map(gap => gap.questionId) },
        key,
      )
      queries.removeQueries({ type: 'inactive' })
      queries.setQueryData(['receipt', vendor.offerId], receipt)
    } catch (error) {
      if (
        isProblem(error, '/problems/questionnaire/not-confirmed') ||
        isProblem(error, '/problems/questionnaire/mandatory-blank')
      ) {
        // Something else is asked from now on, so it is another request.
        setKey(newIdempotencyKey())
        leave(false)
        await refetch()
      }
      throw error
    }
  }

  return (
    <Page
      title={texts.submitTitle}
      caption={vendor.procurementTitle}
      back={{ to: `/sheets/${check.sheet.id}/check`, label: texts.toCheck }}
      form={form}
    >
      <p>{texts.submitIntro}</p>
      {check.keptHidden > 0 && <Notice title={texts.hidden(check.keptHidden)} />}
      <h2>{texts.gapsTitle}</h2>
      {gaps.length === 0 ? <p>{texts.noGaps}</p> : <GapList gaps={gaps} sheetId={check.sheet.id} />}
      <form noValidate onSubmit={form.submit}>
        {gaps.length > 0 && (
          <Checkbox
            id="gaps"
            label={texts.leaveSo(gaps.length)}
            checked={left}
            onChange={leave}
            problem={form.problemOf('gaps')}
          />
        )}
        <h2>{texts.attestationTitle}</h2>
        <TextField
          id="name"
          label={texts.name}
          width="medium"
          autoComplete="name"
          value={name}
          onChange={setName}
          onLeave={() => form.recheck('name')}
          problem={form.problemOf('name')}
        />
        <TextField
          id="function"
          label={texts.function}
          width="medium"
          autoComplete="organization-title"
          value={job}
          onChange={setJob}
          onLeave={() => form.recheck('function')}
          problem={form.problemOf('function')}
        />
        <Checkbox
          id="agreed"
          label={texts.agree(vendor.vendorName)}
          checked={agreed}
          onChange={agree}
          problem={form.problemOf('agreed')}
        />
        <Actions>
          <Button type="submit" look="primary" busy={form.busy}>
            {texts.submit}
          </Button>
        </Actions>
      </form>
    </Page>
  )
}

function filled(field: string, value: string, message: string): FieldProblem[] {
  return value.trim() === '' ? [{ field, message }] : []
}
