import type { SystemViewSystemLine as SystemLine } from '#api-types'
import type { Language } from '../../i18n'
import type { Sort } from '../../ui'

/** The systems that match what was searched and chosen, in the order asked; else the latest first. */
export function selected(
  systems: readonly SystemLine[],
  { q = '', level = '' }: Readonly<Record<string, string>>,
  sort: Sort | undefined,
  language: Language,
): readonly SystemLine[] {
  const searched = q.trim().toLocaleLowerCase(language)
  const found = systems.filter(
    system =>
      (level === '' || system.riskLevelCode === level) &&
      [system.name, system.vendorName, system.owner.name].some(words =>
        words.toLocaleLowerCase(language).includes(searched),
      ),
  )
  if (sort === undefined) {
    return found
  }
  const turn = sort.direction === 'asc' ? 1 : -1
  return [...found].sort(
    (a, b) => turn * keyOf(a, sort.key, language).localeCompare(keyOf(b, sort.key, language), language),
  )
}

function keyOf(system: SystemLine, key: string, language: Language): string {
  switch (key) {
    case 'vendor':
      return system.vendorName
    case 'owner':
      return system.owner.name
    case 'level':
      return system.riskLevel[language]
    case 'since':
      return system.inUseSince
    default:
      return system.name
  }
}
