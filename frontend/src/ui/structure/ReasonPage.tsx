import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { useSubmission, type FieldProblem } from '../../api'
import { Button } from '../actions/Button'
import { TextArea } from '../forms/TextArea'
import { Page } from './Page'

interface ReasonPageProps {
  readonly title: string
  readonly caption: string
  /** Where one came from, and goes when it is done. */
  readonly back: { readonly to: string; readonly label: string }
  readonly help: string
  readonly reason: {
    readonly label: string
    readonly hint?: string
    readonly missing: string
    readonly before?: string
  }
  /** On the button. */
  readonly act: string
  /** What can be seen here already to be wrong with the fields before the reason. */
  readonly check?: () => readonly FieldProblem[]
  readonly send: (reason: string) => Promise<unknown>
  /** The fields before the reason. */
  readonly children?: (problemOf: (field: string) => string | undefined) => ReactNode
}

/** A page for one act that needs a reason, and perhaps a day or a number. Afterwards everything is read again. */
export function ReasonPage(props: ReasonPageProps) {
  const { title, caption, back, help, reason: asked, act, check = () => [], send, children } = props
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [reason, setReason] = useState(asked.before ?? '')
  const form = useSubmission({
    check: () => [...check(), ...(reason.trim() === '' ? [{ field: 'reason', message: asked.missing }] : [])],
    send: () => send(reason),
    onDone: () => {
      void queries.invalidateQueries()
      void navigate(back.to)
    },
  })
  return (
    <Page title={title} caption={caption} back={back} form={form}>
      <p>{help}</p>
      <form noValidate onSubmit={form.submit}>
        {children?.(form.problemOf)}
        <TextArea
          id="reason"
          label={asked.label}
          hint={asked.hint}
          value={reason}
          limit={2000}
          onChange={setReason}
          problem={form.problemOf('reason')}
        />
        <Button type="submit" look="primary" busy={form.busy}>
          {act}
        </Button>
      </form>
    </Page>
  )
}
