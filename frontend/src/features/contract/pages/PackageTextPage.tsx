import type { PackageText, PackageView } from '#api-types'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation, useParams, useSearchParams } from 'react-router'
import { useLanguage, useTexts, type Language } from '../../../i18n'
import { Details, Loaded, Notice, Page, RadioGroup } from '../../../ui'
import { getPackageText } from '../api'
import { ContractText } from '../components/ContractText'
import { Exports } from '../components/Exports'
import { packageAt } from '../places'
import { contractTexts } from '../texts'
import { useMayChange, usePackage } from '../usePackage'

/** The agreement as it will be printed, in either language. */
export default function PackageTextPage() {
  const { offerId = '' } = useParams()
  const query = usePackage(offerId)
  return <Loaded query={query}>{read => <Preview read={read} />}</Loaded>
}

function Preview({ read }: { readonly read: PackageView }) {
  const texts = useTexts(contractTexts)
  const mayChange = useMayChange(read)
  const [language, choose] = useChosenLanguage()
  const query = useQuery({
    queryKey: ['package-text', read.offerId, language],
    queryFn: () => getPackageText(read.offerId, language),
  })
  return (
    <Page
      title={texts.textTitle}
      caption={`${read.head.vendor} – ${read.head.system}`}
      back={{ to: packageAt(read.offerId), label: texts.backToPackage }}
    >
      {read.frozen == null && (
        <Notice title={texts.draftNotice}>
          <p>{texts.draftText}</p>
        </Notice>
      )}
      <RadioGroup
        id="textLanguage"
        label={texts.textLanguage}
        value={language}
        onChange={value => choose(value === 'en' ? 'en' : 'nl')}
        options={[
          { value: 'nl', label: texts.nl },
          { value: 'en', label: texts.en },
        ]}
        need="open"
      />
      <Loaded query={query}>
        {text => (
          <>
            {text.language === 'en' && <p>{texts.englishNotice}</p>}
            <Contents text={text} />
            <ContractText offerId={read.offerId} text={text} open={mayChange} />
            <PlaceInAddress />
          </>
        )}
      </Loaded>
      <Exports read={read} />
    </Page>
  )
}

/** The language of the text, in the address; first that of the reader. */
function useChosenLanguage(): readonly [Language, (language: Language) => void] {
  const { language } = useLanguage()
  const [search, setSearch] = useSearchParams()
  const chosen = search.get('language')
  return [
    chosen === 'nl' || chosen === 'en' ? chosen : language,
    next => setSearch({ language: next }, { replace: true }),
  ]
}

function Contents({ text }: { readonly text: PackageText }) {
  const texts = useTexts(contractTexts)
  return (
    <Details summary={texts.contents}>
      <nav aria-label={texts.contents} lang={text.language}>
        <ul>
          {text.parts.map(part => (
            <li key={part.anchor}>
              <a href={`#${part.anchor}`}>
                {part.label} {part.title}
              </a>
              <ul>
                {part.elements
                  .filter(element => element.kind !== 'HEADING' && element.included)
                  .map(element => (
                    <li key={element.anchor}>
                      <a href={`#${element.anchor}`}>
                        {element.label} {element.title}
                      </a>
                    </li>
                  ))}
              </ul>
            </li>
          ))}
        </ul>
      </nav>
    </Details>
  )
}

/** The text arrives after the address: it is only then scrolled to. */
function PlaceInAddress() {
  const { hash } = useLocation()
  useEffect(() => {
    if (hash !== '') {
      document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView({ block: 'start' })
    }
  }, [hash])
  return null
}
