import { useQuery } from '@tanstack/react-query'
import type {
  AccountControllerAccountView as Account,
  AccountControllerLiveSession as LiveSession,
} from '#api-types'
import { useSubmission } from '../../../api'
import { useTexts } from '../../../i18n'
import { Actions, Button, DataTable, DateTime, LinkButton, Loaded, Notice, Page, Tag } from '../../../ui'
import { readAccount, signOutEverywhere } from '../api'
import { signInTexts } from '../signInTexts'
import { identityTexts } from '../texts'

/** How one signs in, and where one is signed in now. */
export default function SignInSettingsPage() {
  const texts = useTexts(signInTexts)
  const said = useTexts(identityTexts)
  const query = useQuery({ queryKey: ['account'], queryFn: readAccount })
  return (
    <Page title={texts.title} back={{ to: '/account', label: said.account }}>
      <Loaded query={query}>
        {account => (
          <>
            {account.local ? <Local account={account} /> : <p>{texts.notLocal}</p>}
            <Sessions sessions={account.sessions} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Local({ account }: { readonly account: Account }) {
  const texts = useTexts(signInTexts)
  return (
    <>
      <h2>{texts.secondStep}</h2>
      <p>{account.secondStep ? texts.inUse : account.secondStepRequired ? texts.wanted : texts.notInUse}</p>
      {account.secondStep && <p>{texts.codesLeft(account.recoveryCodes)}</p>}
      <Actions>
        <LinkButton to="/account/second-step">{account.secondStep ? texts.otherApp : texts.setUp}</LinkButton>
        {account.secondStep && <LinkButton to="/account/recovery-codes">{texts.newCodes}</LinkButton>}
      </Actions>
      <h2>{texts.password}</h2>
      <p>
        <LinkButton to="/account/password">{texts.changePassword}</LinkButton>
      </p>
    </>
  )
}

function Sessions({ sessions }: { readonly sessions: readonly LiveSession[] }) {
  const texts = useTexts(signInTexts)
  const form = useSubmission({ send: signOutEverywhere, onDone: () => location.assign('/') })
  return (
    <>
      <h2>{texts.sessions}</h2>
      <DataTable
        caption={texts.sessionsCaption}
        captionHidden
        rows={sessions}
        keyOf={session => session.createdAt + session.lastSeenAt}
        columns={[
          {
            key: 'createdAt',
            header: texts.signedInAt,
            names: true,
            cell: session => <DateTime value={session.createdAt} />,
          },
          {
            key: 'lastSeenAt',
            header: texts.lastSeenAt,
            cell: session => <DateTime value={session.lastSeenAt} />,
          },
          {
            key: 'current',
            header: texts.which,
            cell: session => (session.current ? <Tag>{texts.thisOne}</Tag> : texts.elsewhere),
          },
        ]}
      />
      <p>{texts.everywhereHelp}</p>
      {form.problems.map(problem => (
        <Notice key={problem.message} kind="warning" role="alert" title={problem.message} />
      ))}
      <Button look="danger" busy={form.busy} onClick={form.submit}>
        {texts.everywhere}
      </Button>
    </>
  )
}
