import { download } from '../../api'
import type { Language } from '../../i18n'

/** Of whoever is signed in. */
export const copyOfMine = (language: Language) => download(`/api/personal-copy?language=${language}`)
export const copyOfColleague = (id: string, language: Language) =>
  download(`/api/people/${id}/personal-copy?language=${language}`)
