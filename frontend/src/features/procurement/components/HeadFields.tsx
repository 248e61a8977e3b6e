import type { ProcurementControllerHeadRequest, ProcurementView } from '#api-types'
import type { FieldProblem, Submission } from '../../../api'
import { useTexts } from '../../../i18n'
import { DateField, RadioGroup, TextArea, TextField, type Entry } from '../../../ui'
import { closingOn, dayOf } from '../deadline'
import { procurementTexts } from '../texts'

/** The head of a procurement as it stands in the form. */
export interface Head {
  readonly title: string
  readonly need: string
  readonly language: string
  readonly deadline: Entry
}

export const newHead: Head = { title: '', need: '', language: '', deadline: { kind: 'blank' } }

export function headOf({ title, need, language, deadline }: ProcurementView): Head {
  const day = dayOf(deadline)
  return { title, need, language, deadline: day === '' ? { kind: 'blank' } : { kind: 'value', value: day } }
}

/** A deadline that was not touched stays to the minute. */
export function requestOf(head: Head, before?: ProcurementView): ProcurementControllerHeadRequest {
  const day = head.deadline.kind === 'value' ? head.deadline.value : ''
  return {
    title: head.title.trim(),
    need: head.need.trim(),
    language: head.language,
    deadline: before?.deadline && dayOf(before.deadline) === day ? before.deadline : closingOn(day),
  }
}

export function checkHead(
  head: Head,
  texts: Readonly<Record<'titleMissing' | 'needMissing' | 'languageMissing' | 'deadlineUnreadable', string>>,
): readonly FieldProblem[] {
  const checks: readonly (readonly [boolean, FieldProblem])[] = [
    [head.title.trim() === '', { field: 'title', message: texts.titleMissing }],
    [head.need.trim() === '', { field: 'need', message: texts.needMissing }],
    [head.language === '', { field: 'language', message: texts.languageMissing }],
    [head.deadline.kind === 'unreadable', { field: 'deadline', message: texts.deadlineUnreadable }],
  ]
  return checks.filter(([wrong]) => wrong).map(([, problem]) => problem)
}

interface HeadFieldsProps {
  readonly head: Head
  /** Once a questionnaire was sent, its deadline counts and there is nothing left to plan. */
  readonly planned?: boolean
  readonly onChange: (head: Head) => void
  readonly form: Pick<Submission, 'problemOf' | 'recheck'>
}

export function HeadFields({ head, planned = true, onChange, form }: HeadFieldsProps) {
  const texts = useTexts(procurementTexts)
  const field = (id: string) => ({
    id,
    problem: form.problemOf(id),
    onLeave: () => form.recheck(id),
  })
  return (
    <>
      <TextField
        {...field('title')}
        label={texts.title}
        hint={texts.titleHint}
        value={head.title}
        onChange={title => onChange({ ...head, title })}
      />
      <TextArea
        {...field('need')}
        label={texts.need}
        hint={texts.needHint}
        limit={5000}
        rows={5}
        value={head.need}
        onChange={need => onChange({ ...head, need })}
      />
      <RadioGroup
        {...field('language')}
        label={texts.language}
        value={head.language}
        onChange={language => onChange({ ...head, language })}
        options={[
          { value: 'nl', label: texts.dutch },
          { value: 'en', label: texts.english },
        ]}
      />
      {planned && (
        <DateField
          {...field('deadline')}
          label={texts.deadline}
          hint={texts.deadlineHint}
          need="optional"
          value={head.deadline.kind === 'value' ? head.deadline.value : ''}
          onChange={deadline => onChange({ ...head, deadline })}
        />
      )}
    </>
  )
}
