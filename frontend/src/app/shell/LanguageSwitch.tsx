import { useLanguage, useTexts, type Language } from '../../i18n'
import { shellTexts } from '../texts'

const languages: readonly { readonly code: Language; readonly short: string; readonly name: string }[] = [
  { code: 'nl', short: 'NL', name: 'Nederlands' },
  { code: 'en', short: 'EN', name: 'English' },
]

/** Keeps the page and what is filled in: only the words change. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage()
  const texts = useTexts(shellTexts)
  return (
    <div className="language-switch" role="group" aria-label={texts.chooseLanguage}>
      {languages.map(({ code, short, name }) => (
        <button key={code} type="button" aria-pressed={code === language} onClick={() => choose(code)}>
          {short}
          <span className="hidden" lang={code}>
            {' '}
            {name}
          </span>
        </button>
      ))}
    </div>
  )
}
