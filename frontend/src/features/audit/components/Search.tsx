import { useQuery } from '@tanstack/react-query'
import { useLanguage, useTexts } from '../../../i18n'
import { FilterBar, SearchField, Select } from '../../../ui'
import { getChoices } from '../api'
import { isSearched, nothing, optionsOf, type LogSearch } from '../search'
import { auditTexts } from '../texts'
import { Period } from './Period'

interface SearchProps {
  readonly search: LogSearch
  readonly onChange: (change: Partial<LogSearch>) => void
  /** How many lines there are now. */
  readonly results: number | undefined
}

/** By whom, what, to what, in which dossier and when. Without the choices the rest still works. */
export function Search({ search, onChange, results }: SearchProps) {
  const texts = useTexts(auditTexts)
  const { language } = useLanguage()
  const { data } = useQuery({ queryKey: ['log', 'choices'], queryFn: getChoices })
  return (
    <FilterBar
      label={texts.filterLabel}
      results={results}
      onClear={isSearched(search) ? () => onChange(nothing) : undefined}
    >
      <SearchField id="who" label={texts.who} value={search.who} onChange={who => onChange({ who })} />
      <Select
        id="action"
        label={texts.action}
        need="open"
        value={search.action}
        blank={texts.anyAction}
        onChange={action => onChange({ action })}
        options={optionsOf(data?.actions ?? [], choice => choice.action, language)}
      />
      <Select
        id="subject"
        label={texts.subject}
        need="open"
        value={search.subject}
        blank={texts.anySubject}
        onChange={subject => onChange({ subject })}
        options={optionsOf(data?.subjects ?? [], choice => choice.kind, language)}
      />
      <Select
        id="procurement"
        label={texts.procurement}
        need="open"
        value={search.procurement}
        blank={texts.anyProcurement}
        onChange={procurement => onChange({ procurement })}
        options={(data?.procurements ?? []).map(({ id, title }) => ({ value: id, label: title }))}
      />
      <Period search={search} onChange={onChange} />
    </FilterBar>
  )
}
