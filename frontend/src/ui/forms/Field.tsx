import { useRef, type FocusEvent, type ReactNode } from 'react'
import { useTexts } from '../../i18n'
import { uiTexts } from '../texts'
import { afterPress } from './afterPress'

/** What every input has in common. */
export interface FieldProps {
  /** Also where the error summary jumps to; the JSON pointer of the field with dashes. */
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly problem?: string
  /** `optional` is marked as such; `open` is neither required nor marked, for forms that say so at the top. */
  readonly need?: 'required' | 'optional' | 'open'
  /** When the field is left after it was changed: the moment to check it. */
  readonly onLeave?: () => void
}

/** The attributes that tie a control to its hint and its problem. */
export function describe({ id, hint, problem, need = 'required' }: FieldProps, ...more: (string | false)[]) {
  const describedBy = [hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`, ...more]
    .filter(Boolean)
    .join(' ')
  return {
    'aria-describedby': describedBy || undefined,
    'aria-invalid': problem !== undefined || undefined,
    'aria-required': need === 'required' || undefined,
  }
}

/** A label, a hint, a problem and one control. */
export function Field({ children, ...field }: FieldProps & { readonly children: ReactNode }) {
  return (
    <div className={field.problem === undefined ? 'field' : 'field field-wrong'}>
      <label className="field-label" htmlFor={field.id}>
        {field.label} <OptionalMark need={field.need} />
      </label>
      <FieldNotes {...field} />
      {children}
    </div>
  )
}

/** A legend, a hint, a problem and several controls. */
export function FieldGroup({
  children,
  role,
  ...field
}: FieldProps & { readonly role?: string; readonly children: ReactNode }) {
  const { 'aria-describedby': describedBy, ...state } = describe(field)
  const onBlur = useGroupLeave(field.onLeave)
  return (
    <fieldset
      className={field.problem === undefined ? 'field' : 'field field-wrong'}
      role={role}
      aria-describedby={describedBy}
      {...(role === 'radiogroup' ? state : {})}
      {...onBlur}
    >
      <legend className="field-label">
        {field.label} <OptionalMark need={field.need} />
      </legend>
      <FieldNotes {...field} />
      {children}
    </fieldset>
  )
}

function FieldNotes({ id, hint, problem }: FieldProps) {
  return (
    <>
      {hint !== undefined && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {problem !== undefined && <FieldError id={`${id}-problem`}>{problem}</FieldError>}
    </>
  )
}

function OptionalMark({ need }: Pick<FieldProps, 'need'>) {
  const texts = useTexts(uiTexts)
  return need === 'optional' ? <span className="field-optional">{texts.optional}</span> : null
}

export function Hint({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <div className="hint" id={id}>
      {children}
    </div>
  )
}

/** The same words as in the error summary. */
export function FieldError({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  const texts = useTexts(uiTexts)
  return (
    <p className="field-error" id={id}>
      <span className="hidden">{texts.error}: </span>
      {children}
    </p>
  )
}

/** Calls back when a control is left after its value changed while it had the focus. */
export function useLeave(onLeave: (() => void) | undefined) {
  const changed = useRef(false)
  return {
    touch: () => {
      changed.current = true
    },
    onBlur: () => {
      if (changed.current) {
        changed.current = false
        if (onLeave !== undefined) {
          afterPress(onLeave)
        }
      }
    },
  }
}

/** The same for a group: leaving means that the focus goes outside it. */
function useGroupLeave(onLeave: (() => void) | undefined) {
  const { touch, onBlur } = useLeave(onLeave)
  return {
    onChange: touch,
    onBlur: (event: FocusEvent<HTMLElement>) => {
      if (!event.currentTarget.contains(event.relatedTarget)) {
        onBlur()
      }
    },
  }
}
