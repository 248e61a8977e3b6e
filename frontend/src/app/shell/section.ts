/** Pages that belong to an entry of the rail without standing below its address: first where they always belong. */
const homes: readonly (readonly [string, readonly [string, ...string[]]])[] = [
  ['/offers', ['/procurements', '/systems', '/findings']],
  ['/sheets', ['/procurements', '/systems', '/findings']],
  ['/change-reports', ['/systems', '/findings']],
]

/**
 * The entry of the rail that a page belongs to; undefined for one that belongs to none.
 *
 * @param last the entry of the page before: an offer opened from a system in use belongs there
 */
export function sectionOf(
  pathname: string,
  entries: readonly string[],
  last: string | undefined,
): string | undefined {
  const own = entries.find(entry => entry === pathname || (entry !== '/' && below(pathname, entry)))
  if (own !== undefined) {
    return own
  }
  const home = homes.find(([start]) => below(pathname, start))?.[1]
  return home === undefined ? undefined : last !== undefined && home.includes(last) ? last : home[0]
}

function below(pathname: string, start: string): boolean {
  return pathname.startsWith(`${start}/`)
}
