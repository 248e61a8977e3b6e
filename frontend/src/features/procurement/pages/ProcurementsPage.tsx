import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { ProcurementLineView, ProcurementListView } from '#api-types'
import { usePerson } from '../../../app/session'
import { useTexts } from '../../../i18n'
import {
  DataTable,
  DateTime,
  ExactDateTime,
  FilterBar,
  LinkButton,
  Loaded,
  Page,
  Pagination,
  SearchField,
  Select,
  Tag,
  useList,
  type Column,
  type List,
} from '../../../ui'
import { listProcurements } from '../api'
import { procurementTexts, stageTexts } from '../texts'

/** All procurements of the institution. */
export default function ProcurementsPage() {
  const texts = useTexts(procurementTexts)
  const stages = useTexts(stageTexts)
  const list = useList()
  const mayChange = usePerson().roles.includes('PURCHASER')
  const { search = '', stage = '' } = list.filters
  const sort = list.sort && `${list.sort.direction === 'desc' ? '-' : ''}${list.sort.key}`
  const query = useQuery({
    queryKey: ['procurements', search, stage, sort, list.page],
    queryFn: () => listProcurements({ search, stage, sort, page: list.page }),
    placeholderData: before => before,
  })
  const filtered = search !== '' || stage !== ''

  return (
    <Page
      title={texts.listTitle}
      action={
        mayChange && (
          <LinkButton to="/procurements/new" look="primary">
            {texts.newProcurement}
          </LinkButton>
        )
      }
    >
      <FilterBar
        label={texts.filterLabel}
        results={query.data?.total}
        onClear={filtered ? () => list.filterBy({ search: '', stage: '' }) : undefined}
      >
        <SearchField
          id="search"
          label={texts.search}
          value={search}
          onChange={words => list.filterBy({ search: words })}
        />
        <Select
          id="stage"
          label={texts.stage}
          need="open"
          value={stage}
          blank={texts.allStages}
          onChange={chosen => list.filterBy({ stage: chosen })}
          options={Object.entries(stages).map(([value, label]) => ({ value, label }))}
        />
      </FilterBar>
      <Loaded query={query}>{found => <Procurements found={found} list={list} filtered={filtered} />}</Loaded>
    </Page>
  )
}

interface ProcurementsProps {
  readonly found: ProcurementListView
  readonly list: List
  readonly filtered: boolean
}

function Procurements({ found, list, filtered }: ProcurementsProps) {
  const texts = useTexts(procurementTexts)
  const columns = useColumns()
  return (
    <>
      <DataTable
        caption={texts.listCaption}
        captionHidden
        columns={columns}
        rows={found.procurements}
        keyOf={line => line.id}
        sort={list.sort ?? { key: 'created', direction: 'desc' }}
        onSort={list.sortBy}
        empty={
          filtered ? (
            <p>{texts.noneFound}</p>
          ) : (
            <>
              <h2>{texts.none}</h2>
              <p>{texts.noneHelp}</p>
            </>
          )
        }
      />
      <Pagination page={found.page} pages={found.pages} pageAt={list.pageAt} />
    </>
  )
}

function useColumns(): readonly Column<ProcurementLineView>[] {
  const texts = useTexts(procurementTexts)
  const stages = useTexts(stageTexts)
  return [
    {
      key: 'title',
      header: texts.title,
      names: true,
      sortable: true,
      cell: line => (
        <>
          <Link to={`/procurements/${line.id}`}>{line.title}</Link>
          {line.keeper != null && <span className="quiet cell-more">{texts.jointOf(line.keeper)}</span>}
        </>
      ),
    },
    { key: 'stage', header: texts.stage, sortable: true, cell: line => <Tag>{stages[line.stage]}</Tag> },
    { key: 'owner', header: texts.owner, cell: line => line.owner },
    {
      key: 'deadline',
      header: texts.deadline,
      sortable: true,
      cell: line => line.deadline && <ExactDateTime value={line.deadline} />,
    },
    { key: 'offers', header: texts.offers, number: true, cell: line => line.offers },
    {
      key: 'created',
      header: texts.opened,
      sortable: true,
      cell: line => <DateTime value={line.createdAt} />,
    },
  ]
}
