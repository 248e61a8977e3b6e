import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OrganisationControllerOwnOrganisationView as OwnOrganisationView } from '#api-types'
import { useSubmission } from '../../../api'
import { useTexts } from '../../../i18n'
import { Button, CopyField, DataTable, DateTime, Loaded, Notice, Page, SummaryList } from '../../../ui'
import { getOrganisation, letOrganisationIn, renewJoinCode } from '../api'
import { organisationTexts } from '../organisationTexts'

/** What an administrator arranges with other organisations on this portal. */
export default function OrganisationPage() {
  const texts = useTexts(organisationTexts)
  const query = useQuery({ queryKey: ['organisation'], queryFn: getOrganisation })
  return (
    <Page title={texts.title} caption={texts.caption} back={{ to: '/administration', label: texts.toPeople }}>
      <Loaded query={query}>
        {own => (
          <>
            <SummaryList
              rows={[
                { key: texts.name, value: own.organisation.name },
                { key: texts.kind, value: texts[own.organisation.kind] },
              ]}
            />
            {own.organisation.kind === 'INSTITUTION' && (
              <JoinCode own={own} onChanged={() => void query.refetch()} />
            )}
            {own.organisation.runsPortal && <Others own={own} onChanged={() => void query.refetch()} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}

interface PartProps {
  readonly own: OwnOrganisationView
  readonly onChanged: () => void
}

function JoinCode({ own, onChanged }: PartProps) {
  const texts = useTexts(organisationTexts)
  const form = useSubmission({ send: renewJoinCode, onDone: onChanged })
  return (
    <section aria-labelledby="join">
      <h2 id="join">{texts.join}</h2>
      <p>{texts.joinHelp}</p>
      {own.joinCode == null ? (
        <p>{texts.joinNone}</p>
      ) : (
        <>
          <CopyField id="join-code" label={texts.joinCode} value={own.joinCode} />
          <p>{texts.joinRenewHelp}</p>
        </>
      )}
      <Refused problems={form.problems} />
      <Button busy={form.busy} onClick={form.submit}>
        {own.joinCode == null ? texts.joinNew : texts.joinRenew}
      </Button>
    </section>
  )
}

function Others({ own, onChanged }: PartProps) {
  const texts = useTexts(organisationTexts)
  const [link, setLink] = useState<string>()
  const form = useSubmission({
    send: letOrganisationIn,
    onDone: made => {
      setLink(made.link)
      onChanged()
    },
  })
  return (
    <section aria-labelledby="others">
      <h2 id="others">{texts.others}</h2>
      <p>{texts.othersHelp}</p>
      {link !== undefined && <CopyField id="organisation-link" label={texts.link} value={link} />}
      <Refused problems={form.problems} />
      <Button busy={form.busy} onClick={form.submit}>
        {texts.newLink}
      </Button>
      <DataTable
        caption={texts.others}
        captionHidden
        rows={own.links}
        keyOf={one => String(one.madeAt)}
        empty={<p>{texts.noLinks}</p>}
        columns={[
          {
            key: 'used',
            header: texts.usedFor,
            names: true,
            cell: one => one.usedFor ?? texts.unused,
          },
          { key: 'made', header: texts.made, cell: one => <DateTime value={one.madeAt} /> },
          { key: 'until', header: texts.until, cell: one => <DateTime value={one.expiresAt} /> },
        ]}
      />
    </section>
  )
}

function Refused({ problems }: { readonly problems: readonly { readonly message: string }[] }) {
  return problems.map(problem => (
    <Notice key={problem.message} kind="warning" role="alert" title={problem.message} />
  ))
}
