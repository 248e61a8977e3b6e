import { useTexts } from '../../../i18n'
import { LegalPlaces, TextField } from '../../../ui'
import { purposeTexts } from '../texts'
import { CodeField, CodesField } from './fields'
import type { PartProps } from './PurposeForm'

/** Where the use stands in the AI Act, and where it takes place. */
export function LawFields({ purpose, choices, onChange, problemOf }: PartProps) {
  const texts = useTexts(purposeTexts)
  const { classification, setting } = purpose
  return (
    <>
      <section aria-labelledby="law">
        <h2 id="law">{texts.law}</h2>
        <LegalPlaces places={choices.law} />
        <CodesField
          id="classification-annexIii"
          label={texts.annexIii}
          choices={choices.annexIii}
          value={classification.annexIii}
          onChange={annexIii => onChange({ classification: { ...classification, annexIii } })}
          problem={problemOf('classification-annexIii')}
        />
        <CodesField
          id="classification-exemption"
          label={texts.exemption}
          hint={texts.exemptionHint}
          need="optional"
          choices={choices.exemption}
          value={classification.exemption}
          onChange={exemption => onChange({ classification: { ...classification, exemption } })}
          problem={problemOf('classification-exemption')}
        />
        <CodeField
          id="classification-profiling"
          label={texts.profiling}
          choices={choices.profiling}
          value={classification.profiling}
          onChange={profiling => onChange({ classification: { ...classification, profiling } })}
          problem={problemOf('classification-profiling')}
        />
      </section>
      <section aria-labelledby="setting">
        <h2 id="setting">{texts.setting}</h2>
        <CodesField
          id="setting-sectors"
          label={texts.sectors}
          choices={choices.sectors}
          value={setting.sectors}
          onChange={sectors => onChange({ setting: { ...setting, sectors } })}
          problem={problemOf('setting-sectors')}
        />
        <TextField
          id="setting-country"
          label={texts.country}
          value={setting.country}
          onChange={country => onChange({ setting: { ...setting, country } })}
          problem={problemOf('setting-country')}
        />
        <TextField
          id="setting-language"
          label={texts.language}
          value={setting.language}
          onChange={language => onChange({ setting: { ...setting, language } })}
          problem={problemOf('setting-language')}
        />
      </section>
    </>
  )
}
