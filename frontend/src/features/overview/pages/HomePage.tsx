import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { HomeView, HomeViewOpenTasks } from '#api-types'
import { usePerson } from '../../../app/session'
import { useText, useTexts } from '../../../i18n'
import { DataTable, DateTime, LinkButton, Loaded, Page, TaskList } from '../../../ui'
import { firstPage, stageTexts, useTaskRows } from '../../procurement/shared'
import { getHome } from '../api'
import { overviewTexts } from '../texts'

/** Where a person's work stands. */
export default function HomePage() {
  const texts = useTexts(overviewTexts)
  const person = usePerson()
  const query = useQuery({ queryKey: ['home'], queryFn: getHome })
  return (
    <Page
      title={texts.title}
      caption={texts.welcome(person.name)}
      action={
        person.roles.includes('PURCHASER') && (
          <LinkButton to="/procurements/new" look="primary">
            {texts.newProcurement}
          </LinkButton>
        )
      }
    >
      <Loaded query={query}>{home => <Home home={home} />}</Loaded>
    </Page>
  )
}

function Home({ home }: { readonly home: HomeView }) {
  const texts = useTexts(overviewTexts)
  return (
    <>
      <section aria-labelledby="tasks">
        <h2 id="tasks">{texts.tasks}</h2>
        {home.openTasks.length === 0 ? (
          <div className="empty">
            <p>
              <strong>{texts.noTasks}</strong> {texts.noTasksHelp}
            </p>
            <p>
              <Link to="/procurements">{texts.allProcurements}</Link>
            </p>
          </div>
        ) : (
          home.openTasks.map(one => <OpenTasks key={one.procurementId} one={one} />)
        )}
      </section>
      <Findings home={home} />
      <Deadlines home={home} />
    </>
  )
}

function OpenTasks({ one }: { readonly one: HomeViewOpenTasks }) {
  const rows = useTaskRows(one.procurementId)
  return (
    <>
      <h3>
        <Link to={`/procurements/${one.procurementId}`}>{one.title}</Link>
      </h3>
      <TaskList tasks={rows(one.tasks)} label={one.title} />
    </>
  )
}

function Findings({ home }: { readonly home: HomeView }) {
  const texts = useTexts(overviewTexts)
  const text = useText()
  return (
    <section>
      <h2 id="findings">{texts.findings}</h2>
      <DataTable
        caption={texts.findings}
        captionHidden
        rows={home.findings}
        keyOf={finding => finding.id}
        empty={<p>{texts.noFindings}</p>}
        columns={[
          {
            key: 'finding',
            header: texts.finding,
            names: true,
            cell: finding => <Found id={finding.id} name={text(finding.name)} />,
          },
          { key: 'system', header: texts.system, cell: finding => finding.systemName },
          { key: 'found', header: texts.found, cell: finding => <DateTime value={finding.foundAt} /> },
        ]}
      />
    </section>
  )
}

function Found({ id, name }: { readonly id: string; readonly name: string }) {
  const to = firstPage([`/findings/${id}`, '/findings'])
  return to === undefined ? name : <Link to={to}>{name}</Link>
}

function Deadlines({ home }: { readonly home: HomeView }) {
  const texts = useTexts(overviewTexts)
  const stages = useTexts(stageTexts)
  return (
    <section>
      <h2 id="deadlines">{texts.deadlines}</h2>
      <DataTable
        caption={texts.deadlines}
        captionHidden
        rows={home.deadlines}
        keyOf={line => line.id}
        empty={<p>{texts.noDeadlines}</p>}
        columns={[
          {
            key: 'title',
            header: texts.procurement,
            names: true,
            cell: line => <Link to={`/procurements/${line.id}`}>{line.title}</Link>,
          },
          { key: 'stage', header: texts.stage, cell: line => stages[line.stage] },
          {
            key: 'deadline',
            header: texts.deadline,
            cell: line => line.deadline && <DateTime value={line.deadline} />,
          },
          { key: 'owner', header: texts.owner, cell: line => line.owner },
        ]}
      />
    </section>
  )
}
