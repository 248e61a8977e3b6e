/** The token of an invitation in a whole link, in what stands behind its #, or by itself. */
export function tokenIn(text: string): string | undefined {
  return /inv_[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])/.exec(text)?.[0]
}
