import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { keepFile, useSubmission } from '../../../api'
import { useTexts } from '../../../i18n'
import { Loaded, Page, Pagination, useList } from '../../../ui'
import { exportLog, getLog } from '../api'
import { ChainState } from '../components/ChainState'
import { Explanation } from '../components/Explanation'
import { Lines } from '../components/Lines'
import { Search } from '../components/Search'
import { isSearched, readSearch } from '../search'
import { auditTexts } from '../texts'

/** What everybody did, whether that is still as it was recorded, and the whole of it as a file. */
export default function LogPage() {
  const texts = useTexts(auditTexts)
  const list = useList()
  const search = readSearch(list.filters)
  const queries = useQueryClient()
  const [exported, setExported] = useState('')
  const query = useQuery({
    queryKey: ['log', 'lines', search, list.page],
    queryFn: () => getLog(search, list.page),
    placeholderData: keepPreviousData,
  })
  const form = useSubmission({
    send: () => {
      setExported('')
      return exportLog()
    },
    onDone: file => {
      keepFile(file)
      setExported(file.name)
      void queries.invalidateQueries({ queryKey: ['log'] })
    },
  })
  return (
    <Page
      title={texts.title}
      caption={texts.administration}
      back={{ to: '/administration', label: texts.administration }}
      form={form}
    >
      <p>{texts.intro}</p>
      <section aria-labelledby="chain">
        <h2 id="chain">{texts.chain}</h2>
        <ChainState exporting={form} exported={exported} />
        <Explanation />
      </section>
      <section aria-labelledby="events">
        <h2 id="events">{texts.events}</h2>
        <Search search={search} onChange={list.filterBy} results={query.isError ? 0 : query.data?.total} />
        <Loaded query={query}>
          {found => (
            <>
              <Lines lines={found.lines} none={isSearched(search) ? texts.noneFound : texts.none} />
              <Pagination page={found.page} pages={found.pages} pageAt={list.pageAt} />
            </>
          )}
        </Loaded>
      </section>
    </Page>
  )
}
