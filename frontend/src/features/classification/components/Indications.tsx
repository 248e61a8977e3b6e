import type { Classification } from '#api-types'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useRolesIn } from '../../../app/access'
import { useTexts } from '../../../i18n'
import { LinkButton, Notice, Page } from '../../../ui'
import { classificationTexts } from '../texts'
import { Contradictions } from './Contradictions'
import { DecideDialog } from './DecideDialog'
import { Duties } from './Duties'
import { Exemptions } from './Exemptions'
import { Facts } from './Facts'
import { LawTimeline } from './LawTimeline'
import { Outcomes } from './Outcomes'
import { Roles } from './Roles'
import { SimilarUses } from './SimilarUses'
import { Waiting } from './Waiting'

interface IndicationsProps {
  readonly read: Classification
  readonly purposeAt: string
}

/** Everything that is indicated, from what waits for a person down to the facts it rests on. */
export function Indications({ read, purposeAt }: IndicationsProps) {
  const texts = useTexts(classificationTexts)
  const queries = useQueryClient()
  const roles = useRolesIn('procurements', read.procurementId)
  const [deciding, setDeciding] = useState<string>()
  const [saved, setSaved] = useState(false)
  const fact = read.facts.find(one => one.id === deciding)
  const onDecide = roles.includes('PURCHASER') ? setDeciding : undefined
  return (
    <Page
      title={texts.title}
      caption={read.offer == null ? read.title : `${read.offer.vendorName} – ${read.offer.systemName}`}
      back={{ to: `/procurements/${read.procurementId}`, label: texts.backToProcurement }}
      action={<LinkButton to={purposeAt}>{texts.toPurpose}</LinkButton>}
    >
      <p>{texts.intro}</p>
      {!read.complete && <Notice title={texts.incomplete} />}
      {read.offer != null && <p>{texts.strictest}</p>}
      <div role="status">{saved && <Notice kind="success" title={texts.saved} />}</div>
      <Waiting read={read} onDecide={onDecide} />
      <Outcomes outcomes={[read.practice, read.riskLevel, read.transparency]} onDecide={onDecide} />
      {read.exemptions != null && <Exemptions read={read.exemptions} />}
      {read.offer != null && <Contradictions contradictions={read.contradictions} />}
      <Roles roles={read.roles} />
      <Duties duties={read.duties} open={read.openDuties} />
      <SimilarUses uses={read.similarUses} />
      <Facts facts={read.facts} onDecide={onDecide} />
      <LawTimeline entries={read.timeline} />
      {fact !== undefined && (
        <DecideDialog
          procurementId={read.procurementId}
          offerId={read.offer?.id}
          fact={fact}
          onClose={() => setDeciding(undefined)}
          onDecided={() => {
            setDeciding(undefined)
            setSaved(true)
            void queries.invalidateQueries({ queryKey: ['classification'] })
            void queries.invalidateQueries({ queryKey: ['procurement', read.procurementId] })
          }}
        />
      )}
    </Page>
  )
}
