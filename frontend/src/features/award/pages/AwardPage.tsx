import type { AwardControllerAwardView as AwardView, ComparisonView } from '#api-types'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { useRequestKey, useSubmission } from '../../../api'
import { useAccess } from '../../../app/access'
import { useTexts, useWords } from '../../../i18n'
import {
  Button,
  ExactDateTime,
  LinkButton,
  Loaded,
  Page,
  RadioGroup,
  SummaryList,
  TextArea,
} from '../../../ui'
import { getComparison, inOrder } from '../../scoring'
import { award, getAward } from '../api'
import { awardTexts } from '../texts'

/** The choice for one offer: made once, by a person, with a reason. */
export default function AwardPage() {
  const texts = useTexts(awardTexts)
  const { id = '' } = useParams()
  const awarded = useQuery({ queryKey: ['award', id], queryFn: () => getAward(id) })
  const comparison = useQuery({ queryKey: ['comparison', id], queryFn: () => getComparison(id) })
  const access = useAccess('procurements', id)
  return (
    <Loaded query={awarded}>
      {state =>
        state.award == null ? (
          <Loaded query={comparison}>
            {offers =>
              offers.offers.length === 0 || access?.roles.includes('PURCHASER') !== true ? (
                <Page
                  title={texts.title}
                  caption={state.procurementTitle}
                  back={{ to: `/procurements/${id}`, label: texts.back }}
                >
                  <p>{offers.offers.length === 0 ? texts.nothing : texts.notYet}</p>
                </Page>
              ) : (
                <Choose procurementId={id} comparison={offers} />
              )
            }
          </Loaded>
        ) : (
          <Awarded procurementId={id} procurementTitle={state.procurementTitle} award={state.award} />
        )
      }
    </Loaded>
  )
}

interface ChooseProps {
  readonly procurementId: string
  readonly comparison: ComparisonView
}

function Choose({ procurementId, comparison }: ChooseProps) {
  const texts = useTexts(awardTexts)
  const words = useWords()
  const queries = useQueryClient()
  const [offerId, setOfferId] = useState('')
  const [reason, setReason] = useState('')
  const key = useRequestKey()
  const form = useSubmission({
    check: () => [
      ...(offerId === '' ? [{ field: 'offerId', message: texts.offerMissing }] : []),
      ...(reason.trim() === '' ? [{ field: 'reason', message: texts.reasonMissing }] : []),
    ],
    send: () => award(procurementId, { offerId, reason }, key.of({ offerId, reason })),
    onDone: () => void queries.invalidateQueries({ queryKey: ['award', procurementId] }),
  })
  const score = ({ lowest, highest }: { lowest?: number | null; highest?: number | null }) => {
    const low = words.number(lowest ?? 0, 1)
    const high = words.number(highest ?? 0, 1)
    return low === high ? low : texts.range(low, high)
  }
  return (
    <Page
      title={texts.title}
      caption={comparison.procurementTitle}
      back={{ to: `/procurements/${procurementId}`, label: texts.back }}
      form={form}
      action={<LinkButton to={`/procurements/${procurementId}/comparison`}>{texts.compare}</LinkButton>}
    >
      <p>{texts.intro}</p>
      <form noValidate onSubmit={form.submit}>
        <RadioGroup
          id="offerId"
          label={texts.offer}
          value={offerId}
          onChange={setOfferId}
          options={inOrder(comparison.offers).map(offer => ({
            value: offer.offerId,
            label: `${offer.vendorName} – ${offer.systemName}`,
            hint:
              offer.excludedBy.length > 0
                ? `${texts.hint(score(offer.total))}. ${texts.excluded}.`
                : texts.hint(score(offer.total)),
          }))}
          problem={form.problemOf('offerId')}
        />
        <TextArea
          id="reason"
          label={texts.reason}
          hint={texts.reasonHint}
          value={reason}
          onChange={setReason}
          limit={5000}
          onLeave={() => form.recheck('reason')}
          problem={form.problemOf('reason')}
        />
        <Button type="submit" look="primary" busy={form.busy}>
          {texts.award}
        </Button>
      </form>
    </Page>
  )
}

interface AwardedProps {
  readonly procurementId: string
  readonly procurementTitle: string
  readonly award: AwardView
}

function Awarded({ procurementId, procurementTitle, award: given }: AwardedProps) {
  const texts = useTexts(awardTexts)
  return (
    <Page
      title={texts.awarded}
      caption={procurementTitle}
      back={{ to: `/procurements/${procurementId}`, label: texts.back }}
      action={
        <LinkButton to={`/offers/${given.offerId}/purpose`} look="primary">
          {texts.next}
        </LinkButton>
      }
    >
      <SummaryList
        rows={[
          { key: texts.vendor, value: given.vendorName },
          { key: texts.system, value: given.systemName },
          { key: texts.reasonGiven, value: given.reason },
          { key: texts.by, value: given.by },
          { key: texts.on, value: <ExactDateTime value={String(given.at)} /> },
        ]}
      />
    </Page>
  )
}
