/** The token of an invitation in a whole link, in what stands behind its #, or by itself. */
export function tokenIn(text: string): string | undefined {
  return /inv_[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/.exec(text)?.[0]
}

/** The six digits of a code, however they were typed; nothing when it is something else. */
export function codeIn(text: string): string | undefined {
  const digits = text.replace(/[\s.-]/g, '')
  return /^\d{6}$/.test(digits) ? digits : undefined
}

/** As people read a code out: 123 456. */
export function inGroups(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}

/** Whether this may be an e-mail address; whether it exists only a mail shows. */
export function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim())
}
