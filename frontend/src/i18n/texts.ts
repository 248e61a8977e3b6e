import { useLanguage } from './language'
import type { Language, LocalText } from './words'

type Entry = string | ((...inputs: never[]) => string)
type Dictionary = Readonly<Record<string, Entry>>
/** The same keys, and functions with the same inputs. */
type SameAs<T extends Dictionary> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] }

export interface Texts<T extends Dictionary> {
  readonly nl: SameAs<T>
  readonly en: SameAs<T>
}

/** The texts of one feature; a key that one language lacks is an error of the type check. */
export function defineTexts<const T extends Dictionary>(nl: T, en: NoInfer<SameAs<T>>): Texts<T> {
  return { nl: nl as SameAs<T>, en }
}

/** The texts in the language the reader chose. */
export function useTexts<T extends Dictionary>(texts: Texts<T>): SameAs<T> {
  return texts[useLanguage().language]
}

/** Picks the language from a text of content: `text(question.text)`. */
export function useText(): (text: LocalText) => string {
  const { language } = useLanguage()
  return text => pick(text, language)
}

export function pick(text: LocalText, language: Language): string {
  return text[language]
}
