import { useTexts } from '../../../i18n'
import { Tag, type Tone } from '../../../ui'
import type { Standing } from '../clauses'
import { contractTexts } from '../texts'

export const tones: Readonly<Record<Standing, Tone>> = {
  undecided: 'warning',
  takenUp: 'positive',
  leftOut: 'neutral',
  suggested: 'neutral',
  advised: 'information',
  consider: 'information',
  notSuggested: 'neutral',
}

export function StandingTag({ standing }: { readonly standing: Standing }) {
  const texts = useTexts(contractTexts)
  return <Tag tone={tones[standing]}>{texts[standing]}</Tag>
}
