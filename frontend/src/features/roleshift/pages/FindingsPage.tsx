import type { FindingViewsFindingLine as FindingLine } from '#api-types'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useTexts } from '../../../i18n'
import { FilterBar, Loaded, Page, Select, useList } from '../../../ui'
import { alerts, selected } from '../alerts'
import { getFindings } from '../api'
import { FindingList } from '../components/FindingList'
import { roleshiftTexts } from '../texts'

/** What the rules found about reported changes, of every system. */
export default function FindingsPage() {
  const texts = useTexts(roleshiftTexts)
  const query = useQuery({ queryKey: ['findings'], queryFn: getFindings })
  return (
    <Page title={texts.findings}>
      <p>{texts.intro}</p>
      <Loaded query={query}>
        {findings =>
          findings.length === 0 ? (
            <div className="empty">
              <p>{texts.none}</p>
              <Link to="/systems">{texts.toSystems}</Link>
            </div>
          ) : (
            <Findings all={findings} />
          )
        }
      </Loaded>
    </Page>
  )
}

function Findings({ all }: { readonly all: readonly FindingLine[] }) {
  const texts = useTexts(roleshiftTexts)
  const list = useList()
  const { state = '', alert = '', system = '' } = list.filters
  const rows = selected(all, list.filters)
  const systems = new Map(all.map(finding => [finding.systemId, finding.systemName]))
  return (
    <>
      <FilterBar
        label={texts.filter}
        results={rows.length}
        onClear={
          state + alert + system === ''
            ? undefined
            : () => list.filterBy({ state: '', alert: '', system: '' })
        }
      >
        <Select
          id="state"
          label={texts.state}
          value={state}
          blank={texts.anyState}
          onChange={value => list.filterBy({ state: value })}
          options={[
            { value: 'open', label: texts.open },
            { value: 'concluded', label: texts.concluded },
          ]}
          need="open"
        />
        <Select
          id="alert"
          label={texts.alert}
          value={alert}
          blank={texts.anyAlert}
          onChange={value => list.filterBy({ alert: value })}
          options={alerts.map(value => ({ value, label: texts[value] }))}
          need="open"
        />
        <Select
          id="system"
          label={texts.system}
          value={system}
          blank={texts.anySystem}
          onChange={value => list.filterBy({ system: value })}
          options={[...systems].map(([value, label]) => ({ value, label }))}
          need="open"
        />
      </FilterBar>
      <FindingList findings={rows} withSystem empty={texts.nothingFound} />
    </>
  )
}
