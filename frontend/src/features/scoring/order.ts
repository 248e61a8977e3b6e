import type { ComparisonViewOfferColumn as OfferColumn } from '#api-types'

/** By their place; what has none yet comes last, as it came in. */
export function inOrder<T extends Pick<OfferColumn, 'position'>>(offers: readonly T[]): readonly T[] {
  const place = (offer: T) => offer.position ?? Number.MAX_SAFE_INTEGER
  return [...offers].sort((a, b) => place(a) - place(b))
}
