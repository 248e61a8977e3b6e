import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { words, type Language, type Words } from './words'

interface LanguageChoice {
  readonly language: Language
  readonly words: Words
  readonly choose: (language: Language) => void
}

const stored = 'keur.language'
const LanguageContext = createContext<LanguageChoice | undefined>(undefined)

let spoken: Language = 'nl'

/** For what lives outside components, such as the header of a request. */
export function currentLanguage(): Language {
  return spoken
}

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => remembered() ?? preferred())
  spoken = language
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const choice = useMemo<LanguageChoice>(
    () => ({
      language,
      words: words[language],
      choose: chosen => {
        remember(chosen)
        setLanguage(chosen)
      },
    }),
    [language],
  )
  return <LanguageContext value={choice}>{children}</LanguageContext>
}

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext)
  if (choice === undefined) {
    throw new Error('No LanguageProvider above this component')
  }
  return choice
}

/** Numbers, plurals and dates in the reader's language. */
export function useWords(): Words {
  return useLanguage().words
}

function remembered(): Language | undefined {
  try {
    const value = localStorage.getItem(stored)
    return value === 'nl' || value === 'en' ? value : undefined
  } catch {
    // A browser may forbid storage; the choice then lasts as long as the page.
    return undefined
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(stored, language)
  } catch {
    // See remembered().
  }
}

function preferred(): Language {
  return navigator.language.toLowerCase().startsWith('nl') || !navigator.language ? 'nl' : 'en'
}
