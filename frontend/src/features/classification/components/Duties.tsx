import type { ClassificationIndicatedDuty as Duty } from '#api-types'
import { useText, useTexts, useWords } from '../../../i18n'
import { DataTable, Details } from '../../../ui'
import { dayOf, inWords, momentOf } from '../dates'
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
  return (
    <section aria-labelledby="duties">
      <h2 id="duties">{texts.duties}</h2>
      <p>{duties.length === 0 ? texts.noDuties : texts.dutiesIntro(duties.length)}</p>
      <ByRole duties={duties} />
      {open.length > 0 && (
        <Details summary={texts.openDuties(open.length)}>
          <p>{texts.openDutiesIntro}</p>
          <OpenDuties duties={open} />
        </Details>
      )}
    </section>
  )
}

function ByRole({ duties }: { readonly duties: readonly Duty[] }) {
  const texts = useTexts(classificationTexts)
  return order
    .map(binds => ({ binds, bound: duties.filter(duty => duty.binds === binds) }))
    .filter(({ bound }) => bound.length > 0)
    .map(({ binds, bound }) => (
      <section key={binds}>
        <h3>{texts[binds]}</h3>
        <DutyTable caption={texts[binds]} duties={bound} />
      </section>
    ))
}

function DutyTable({ caption, duties }: { readonly caption: string; readonly duties: readonly Duty[] }) {
  const texts = useTexts(classificationTexts)
  const text = useText()
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
            cell: duty => text(duty.article.label),
          },
          { key: 'applies', header: texts.applies, cell: duty => <Applies duty={duty} /> },
          {
            key: 'certainty',
            header: texts.certainty,
            cell: duty => (duty.certainty == null ? texts.certaintyUnknown : texts[duty.certainty]),
          },
        ]}
      />
    </div>
  )
}

function DutyCell({ duty }: { readonly duty: Duty }) {
  const texts = useTexts(classificationTexts)
  const text = useText()
  return (
    <>
      <p className="cell-lead">{text(duty.title)}</p>
      <p>{text(duty.about)}</p>
      {duty.note != null && (
        <p>
          {texts.note}: {text(duty.note)}
        </p>
      )}
      <Why about={text(duty.title)} why={duty.why} asOf={String(duty.asOf)} />
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
          <Why about={text(duty.title)} why={duty.why} asOf={String(duty.asOf)} />
        </li>
      ))}
    </ul>
  )
}
