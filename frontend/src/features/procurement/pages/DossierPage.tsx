import { Link, useParams } from 'react-router'
import type { ProcurementView, StepView } from '#api-types'
import { useAccess } from '../../../app/access'
import { useText, useTexts } from '../../../i18n'
import { DataTable, DateTime, Loaded, Notice, Page, TaskList } from '../../../ui'
import { Events } from '../components/Events'
import { HeadSummary } from '../components/HeadSummary'
import { TeamSummary } from '../components/TeamSummary'
import { useTaskRows } from '../components/useTaskRows'
import { useEvents, useProcurement, useTasks } from '../queries'
import { stepTexts } from '../taskTexts'
import { procurementTexts } from '../texts'
import { useMayChange } from '../useMayChange'

/** A procurement as the steps it goes through. */
export default function DossierPage() {
  const { id = '' } = useParams()
  const query = useProcurement(id)
  return <Loaded query={query}>{procurement => <Dossier procurement={procurement} />}</Loaded>
}

function Dossier({ procurement }: { readonly procurement: ProcurementView }) {
  const texts = useTexts(procurementTexts)
  const tasks = useTasks(procurement.id)
  const mayChange = useMayChange(procurement.id)
  const access = useAccess('procurements', procurement.id)
  const here = `/procurements/${procurement.id}`
  return (
    <Page
      title={procurement.title}
      caption={texts.procurement}
      back={{ to: '/procurements', label: texts.listTitle }}
    >
      {access?.keeper != null && (
        <Notice title={texts.jointOf(access.keeper)}>
          <p>{texts.jointReads}</p>
        </Notice>
      )}
      <Stops procurement={procurement} />
      <Loaded query={tasks}>{steps => <Steps procurementId={procurement.id} steps={steps} />}</Loaded>
      <section aria-labelledby="details">
        <h2 id="details">{texts.details}</h2>
        <HeadSummary procurement={procurement} />
        {mayChange && (
          <p>
            <Link to={`${here}/edit`}>{texts.change}</Link>
          </p>
        )}
      </section>
      <section aria-labelledby="team">
        <h2 id="team">{texts.team}</h2>
        <TeamSummary team={procurement.team} />
        {mayChange && (
          <p>
            <Link to={`${here}/team`}>{texts.teamChange}</Link>
          </p>
        )}
      </section>
      {access?.joint === true && (
        <section aria-labelledby="participants">
          <h2 id="participants">{texts.participants}</h2>
          <p>
            <Link to={`${here}/participants`}>{texts.toParticipants}</Link>
          </p>
        </section>
      )}
      <DecidedValues procurement={procurement} />
      <Latest procurementId={procurement.id} />
    </Page>
  )
}

function Stops({ procurement }: { readonly procurement: ProcurementView }) {
  const texts = useTexts(procurementTexts)
  const text = useText()
  return procurement.stops.length === 0 ? null : (
    <Notice kind="warning" title={texts.stopped}>
      <ul>
        {procurement.stops.map(stop => (
          <li key={stop.questionId}>{text(stop.reason)}</li>
        ))}
      </ul>
      <p>
        <Link to={`/procurements/${procurement.id}/decision`}>{texts.toDecision}</Link>
      </p>
    </Notice>
  )
}

interface StepsProps {
  readonly procurementId: string
  readonly steps: readonly StepView[]
}

function Steps({ procurementId, steps }: StepsProps) {
  const names = useTexts(stepTexts)
  const rows = useTaskRows(procurementId)
  return (
    <ol className="steps">
      {steps.map(({ step, tasks }) => (
        <li key={step} className="step">
          <h2 id={`step-${step}`}>{names[step]}</h2>
          <TaskList tasks={rows(tasks)} label={names[step]} />
        </li>
      ))}
    </ol>
  )
}

function DecidedValues({ procurement }: { readonly procurement: ProcurementView }) {
  const texts = useTexts(procurementTexts)
  const text = useText()
  return procurement.decidedValues.length === 0 ? null : (
    <section>
      <h2 id="decided-values">{texts.decidedValues}</h2>
      <p>{texts.decidedValuesHelp}</p>
      <DataTable
        caption={texts.decidedValues}
        captionHidden
        rows={procurement.decidedValues}
        keyOf={value => value.id}
        columns={[
          { key: 'fact', header: texts.fact, names: true, cell: value => text(value.name) },
          { key: 'value', header: texts.value, cell: value => value.labels.map(text).join(', ') },
          { key: 'reason', header: texts.reason, cell: value => value.reason },
          { key: 'by', header: texts.by, cell: value => value.by.name },
          { key: 'at', header: texts.at, cell: value => <DateTime value={value.at} /> },
        ]}
      />
    </section>
  )
}

function Latest({ procurementId }: { readonly procurementId: string }) {
  const texts = useTexts(procurementTexts)
  const events = useEvents(procurementId)
  return (
    <section aria-labelledby="history">
      <h2 id="history">{texts.history}</h2>
      <Loaded query={events}>
        {all => (
          <>
            <Events events={all} most={5} />
            {all.length > 5 && (
              <p>
                <Link to={`/procurements/${procurementId}/history`}>{texts.historyAll}</Link>
              </p>
            )}
          </>
        )}
      </Loaded>
    </section>
  )
}
