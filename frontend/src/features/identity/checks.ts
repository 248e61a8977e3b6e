import type { FieldProblem } from '../../api'
import { shortestPassword, type identityTexts } from './texts'

type Said = (typeof identityTexts)['nl']

export interface Credentials {
  readonly email: string
  readonly password: string
}

export function checkSignIn({ email, password }: Credentials, texts: Said): FieldProblem[] {
  return [...checkEmail(email, texts), ...filled('password', password, texts.passwordMissing)]
}

/** Six digits of the app, or a recovery code: the back end tells which. */
export function checkCode(code: string, texts: Said): FieldProblem[] {
  return filled('code', code, texts.codeMissing)
}

export function checkChangedPassword(password: string, newPassword: string, texts: Said): FieldProblem[] {
  return [
    ...filled('password', password, texts.passwordMissing),
    ...checkNewPassword(newPassword, texts).map(problem => ({ ...problem, field: 'newPassword' })),
  ]
}

export interface FirstAdministrator extends Credentials {
  readonly institution: string
  readonly name: string
  readonly secondStep: boolean
}

export function checkSetUp(form: FirstAdministrator, texts: Said): FieldProblem[] {
  return [
    ...filled('institution', form.institution, texts.institutionMissing),
    ...filled('name', form.name, texts.nameMissing),
    ...checkEmail(form.email, texts),
    ...checkNewPassword(form.password, texts),
  ]
}

/** Characters as a person counts them: an emoji is one. */
export function checkNewPassword(password: string, texts: Said): FieldProblem[] {
  return [...password].length < shortestPassword ? [{ field: 'password', message: texts.passwordShort }] : []
}

function checkEmail(email: string, texts: Said): FieldProblem[] {
  const missing = filled('email', email, texts.emailMissing)
  return missing.length > 0 || /^[^\s@]+@[^\s@]+$/.test(email.trim())
    ? missing
    : [{ field: 'email', message: texts.emailWrong }]
}

export function filled(field: string, value: string, message: string): FieldProblem[] {
  return value.trim() === '' ? [{ field, message }] : []
}
