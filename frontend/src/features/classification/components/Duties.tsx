import type { ClassificationIndicatedDuty as Duty } from '#api-types'
import { useText, useTexts, useWords } from '../../../i18n'
import { commonDay, DataTable, dayOf, Details, inWords, momentOf, useLegalWords } from '../../../ui'
import { classificationTexts } from '../texts'
import { Why } from './Why'

interface DutiesProps {
  readonly duties: readonly Duty[]
  readonly open: readonly Duty[]
}

const order = [
  'DEPLOYER',
  'CONTROLLER',
  'PROVIDER',
  'AUTHORISED_REPRESENTATIVE',
  'IMPORTER',
  'DISTRIBUTOR',
  'PROCESSOR',
] as const

/** The duties that follow, by the role they bind; those that can't be said yet apart. */
export function Duties({ duties, open }: DutiesProps) {
  const texts = useTexts(classificationTexts)
  const words = useWords()
  const asOf = commonDay(duties.map(duty => duty.asOf))
  return (
    <section aria-labelledby="duties">
      <h2 id="duties">{texts.duties}</h2>
      <p>{duties.length === 0 ? texts.noDuties : texts.dutiesIntro(duties.length)}</p>
      {asOf !== undefined && <p className="quiet">{texts.allAsOf(words.date(asOf))}</p>}
      <ByRole duties={duties} saysAsOf={asOf === undefined} />
      {open.length > 0 && (
        <Details summary={texts.openDuties(open.length)}>
          <p>{texts.openDutiesIntro}</p>
          <OpenDuties duties={open} />
        </Details>
      )}
    </section>
  )
}

interface ByRoleProps {
  readonly duties: readonly Duty[]
  /** Whether each row says of which day its text is; otherwise it was said once for all. */
  readonly saysAsOf: boolean
}

function ByRole({ duties, saysAsOf }: ByRoleProps) {
  const texts = useTexts(classificationTexts)
  return order
    .map(binds => ({ binds, bound: duties.filter(duty => duty.binds === binds) }))
    .filter(({ bound }) => bound.length > 0)
    .map(({ binds, bound }) => (
      <section key={binds}>
        <h3>{texts[binds]}</h3>
        <DutyTable caption={texts[binds]} duties={bound} saysAsOf={saysAsOf} />
      </section>
    ))
}

function DutyTable({ caption, duties, saysAsOf }: ByRoleProps & { readonly caption: string }) {
  const texts = useTexts(classificationTexts)
  const text = useText()
  const say = useLegalWords()
  return (
    <div className="duties">
      <DataTable
        caption={caption}
        captionHidden
        rows={duties}
        keyOf={duty => `${text(duty.title)} ${text(duty.article.label)}`}
        columns={[
          { key: 'duty', header: texts.duty, names: true, cell: duty => <DutyCell duty={duty} /> },
          {
            key: 'article',
            header: texts.article,
            cell: duty => (
              <>
                {text(duty.article.label)}
                {saysAsOf && <p className="quiet">{say.asOf(duty.asOf)}</p>}
              </>
            ),
          },
          { key: 'applies', header: texts.applies, cell: duty => <Applies duty={duty} /> },
          {
            key: 'certainty',
            header: texts.certainty,
            cell: duty => say.certainty(duty.certainty),
          },
        ]}
      />
    </div>
  )
}

function DutyCell({ duty }: { readonly duty: Duty }) {
  const texts = useTexts(classificationTexts)
  const text = useText()
  const words = useWords()
  return (
    <>
      <p className="cell-lead">{text(duty.title)}</p>
      <p>{text(duty.about)}</p>
      {duty.fromIfUnderAnnexI != null && (
        <p>
          {texts.note}: {texts.underAnnexI(words.date(duty.fromIfUnderAnnexI))}
        </p>
      )}
      {duty.note != null && (
        <p>
          {texts.note}: {text(duty.note)}
        </p>
      )}
      <Why about={text(duty.title)} why={duty.why} />
    </>
  )
}

function Applies({ duty }: { readonly duty: Duty }) {
  const texts = useTexts(classificationTexts)
  const words = useWords()
  const moment = momentOf(duty, dayOf(new Date()))
  switch (moment.kind) {
    case 'past':
      return texts.since(inWords(moment.dates, words).join())
    case 'coming':
      return texts.from(inWords(moment.dates, words).join())
    case 'readings':
      return texts.readings(inWords(moment.dates, words))
    case 'pending':
      return texts.pending
  }
}

function OpenDuties({ duties }: { readonly duties: readonly Duty[] }) {
  const text = useText()
  return (
    <ul className="indicated-list">
      {duties.map(duty => (
        <li key={`${text(duty.title)} ${text(duty.article.label)}`}>
          <p className="cell-lead">
            {text(duty.title)} <span className="quiet">({text(duty.article.label)})</span>
          </p>
          <Why about={text(duty.title)} why={duty.why} />
        </li>
      ))}
    </ul>
  )
}
