import { useQuery } from '@tanstack/react-query'
import { useRolesIn } from '../../../app/access'
import { useSession } from '../../../app/session'
import { useTexts } from '../../../i18n'
import { ExactDateTime, Notice } from '../../../ui'
import { getCodes } from '../api'
import { inGroups } from '../token'
import { sentTexts } from '../texts'

const lookAgainInMs = 5_000

/** Codes that vendors asked for, where no mail server sends them: to be read out by telephone. */
export function CodesToPassOn({ procurementId }: { readonly procurementId: string }) {
  const said = useTexts(sentTexts)
  const { session } = useSession()
  const reads = useRolesIn('procurements', procurementId).includes('PURCHASER') && !session.mail
  const query = useQuery({
    queryKey: ['invitation-codes', procurementId],
    queryFn: () => getCodes(procurementId),
    enabled: reads,
    refetchInterval: lookAgainInMs,
  })
  const codes = reads ? (query.data ?? []) : []
  return (
    <div role="status">
      {codes.length > 0 && (
        <Notice kind="warning" title={said.codesTitle}>
          <p>{said.codesText}</p>
          <dl className="codes">
            {codes.map(one => (
              <div key={`${one.offerId}-${one.askedAt}`}>
                <dt>{said.codeFor(one.contactName, one.vendorName)}</dt>
                <dd>
                  <span className="code-to-pass-on">{inGroups(one.code)}</span>{' '}
                  <span className="quiet">
                    {said.codeUntil} <ExactDateTime value={one.expiresAt} />
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </Notice>
      )}
    </div>
  )
}
