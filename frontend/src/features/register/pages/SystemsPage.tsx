import type { SystemsView } from '#api-types'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useLanguage, useText, useTexts } from '../../../i18n'
import {
  DataTable,
  ExactDateTime,
  FilterBar,
  LegalPlaces,
  Loaded,
  Page,
  SearchField,
  Select,
  useList,
} from '../../../ui'
import { getSystems } from '../api'
import { selected } from '../systems'
import { registerTexts } from '../texts'

/** The AI systems that the institution uses. */
export default function SystemsPage() {
  const texts = useTexts(registerTexts)
  const query = useQuery({ queryKey: ['systems'], queryFn: getSystems })
  return (
    <Page title={texts.systems}>
      <p>{texts.intro}</p>
      <Loaded query={query}>
        {read => (read.systems.length === 0 ? <p className="empty">{texts.none}</p> : <Systems {...read} />)}
      </Loaded>
    </Page>
  )
}

function Systems({ systems: all, riskLevelLaw }: SystemsView) {
  const texts = useTexts(registerTexts)
  const text = useText()
  const { language } = useLanguage()
  const list = useList()
  const { q = '', level = '' } = list.filters
  const rows = selected(all, list.filters, list.sort, language)
  const levels = new Map(all.map(system => [system.riskLevelCode, text(system.riskLevel)]))
  return (
    <>
      <FilterBar
        label={texts.filter}
        results={rows.length}
        onClear={q === '' && level === '' ? undefined : () => list.filterBy({ q: '', level: '' })}
      >
        <SearchField id="q" label={texts.search} value={q} onChange={typed => list.filterBy({ q: typed })} />
        <Select
          id="level"
          label={texts.level}
          value={level}
          blank={texts.anyLevel}
          onChange={chosen => list.filterBy({ level: chosen })}
          options={[...levels].map(([value, label]) => ({ value, label }))}
          need="open"
        />
      </FilterBar>
      <DataTable
        caption={texts.systems}
        captionHidden
        rows={rows}
        keyOf={system => system.id}
        {...(list.sort === undefined ? {} : { sort: list.sort })}
        onSort={list.sortBy}
        empty={texts.nothingFound}
        columns={[
          {
            key: 'name',
            header: texts.name,
            names: true,
            sortable: true,
            cell: system => <Link to={`/systems/${system.id}`}>{system.name}</Link>,
          },
          { key: 'vendor', header: texts.vendor, sortable: true, cell: system => system.vendorName },
          { key: 'owner', header: texts.owner, sortable: true, cell: system => system.owner.name },
          { key: 'level', header: texts.level, sortable: true, cell: system => text(system.riskLevel) },
          {
            key: 'since',
            header: texts.since,
            sortable: true,
            cell: system => <ExactDateTime value={system.inUseSince} />,
          },
        ]}
      />
      <p>{texts.levelLaw}</p>
      <LegalPlaces places={riskLevelLaw} />
    </>
  )
}
