import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { IssuedAnswerSentView, QuestionnaireViewInvitedView } from '#api-types'
import { useSubmission } from '../../../api'
import { useVendor } from '../../../app/session'
import { useTexts } from '../../../i18n'
import { Button, Checkbox, CopyField, DataTable, Loaded, Notice, Page, TextField } from '../../../ui'
import { PersonalCopy } from '../../disclosure'
import { endColleague, getColleagues, inviteColleague } from '../api'
import { EndDialog, InvitedStanding } from '../components/InvitedPeople'
import { peopleTexts } from '../peopleTexts'
import { isAddress } from '../token'

type Invited = QuestionnaireViewInvitedView

/** Who of the vendor works on this offer, and a form to invite another colleague. */
export default function ColleaguesPage() {
  const { offerId } = useVendor()
  const query = useQuery({ queryKey: ['colleagues', offerId], queryFn: () => getColleagues(offerId) })
  return (
    <Loaded query={query}>
      {people => <Colleagues people={people} refetch={() => void query.refetch()} />}
    </Loaded>
  )
}

interface ColleaguesProps {
  readonly people: readonly Invited[]
  readonly refetch: () => void
}

function Colleagues({ people, refetch }: ColleaguesProps) {
  const texts = useTexts(peopleTexts)
  const vendor = useVendor()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [signatory, setSignatory] = useState(false)
  const [sent, setSent] = useState<IssuedAnswerSentView>()
  const form = useSubmission({
    check: () => [
      ...(name.trim() === '' ? [{ field: 'name', message: texts.nameMissing }] : []),
      ...(isAddress(email) ? [] : [{ field: 'email', message: texts.emailMissing }]),
    ],
    send: () => inviteColleague(vendor.offerId, { name, email, signatory }),
    onDone: answer => {
      setSent(answer)
      setName('')
      setEmail('')
      setSignatory(false)
      refetch()
    },
  })
  return (
    <Page
      title={texts.colleagues}
      caption={vendor.procurementTitle}
      back={{ to: '/', label: texts.back }}
      form={form}
    >
      {sent && <Sent sent={sent} />}
      <p>{texts.colleaguesText}</p>
      <People people={people} refetch={refetch} />
      <h2>{texts.inviteTitle}</h2>
      <form noValidate onSubmit={form.submit}>
        <TextField
          id="name"
          label={texts.name}
          width="medium"
          autoComplete="off"
          value={name}
          onChange={setName}
          onLeave={() => form.recheck('name')}
          problem={form.problemOf('name')}
        />
        <TextField
          id="email"
          type="email"
          label={texts.email}
          hint={texts.emailHint}
          autoComplete="off"
          value={email}
          onChange={setEmail}
          onLeave={() => form.recheck('email')}
          problem={form.problemOf('email')}
        />
        <Checkbox
          id="signatory"
          label={texts.signatory}
          hint={texts.signatoryHint}
          checked={signatory}
          onChange={setSignatory}
        />
        <Button type="submit" look="primary" busy={form.busy}>
          {texts.invite}
        </Button>
      </form>
      <PersonalCopy />
    </Page>
  )
}

function Sent({ sent }: { readonly sent: IssuedAnswerSentView }) {
  const texts = useTexts(peopleTexts)
  return sent.link ? (
    <Notice kind="warning" role="status" title={texts.linkTitle}>
      <p>{texts.linkText}</p>
      <CopyField id="link" label={texts.linkFor(sent.contactName)} value={sent.link} />
    </Notice>
  ) : (
    <Notice kind="success" role="status" title={texts.invited(sent.contactName, sent.contactEmail)} />
  )
}

function People({ people, refetch }: ColleaguesProps) {
  const texts = useTexts(peopleTexts)
  const vendor = useVendor()
  const [ending, end] = useState<Invited>()
  const own = (one: Invited) => one.email.toLowerCase() === vendor.personEmail
  return (
    <>
      <DataTable
        caption={texts.colleagues}
        rows={people}
        keyOf={one => one.invitationId}
        columns={[
          {
            key: 'person',
            header: texts.person,
            names: true,
            cell: one => (
              <>
                {one.name}
                {own(one) && ` (${texts.you})`}
                <span className="quiet cell-more">{one.email}</span>
              </>
            ),
          },
          { key: 'may', header: texts.may, cell: one => (one.signatory ? texts.maySign : texts.mayAnswer) },
          { key: 'standing', header: texts.standing, cell: one => <InvitedStanding invited={one} /> },
          {
            key: 'actions',
            header: texts.actions,
            cell: one =>
              one.invitedBy && !own(one) && (one.status === 'SENT' || one.status === 'JOINED') ? (
                <Button look="subtle" about={one.name} onClick={() => end(one)}>
                  {texts.end}
                </Button>
              ) : null,
          },
        ]}
      />
      {ending !== undefined && (
        <EndDialog
          name={ending.name}
          send={() => endColleague(vendor.offerId, ending.invitationId)}
          onClose={() => end(undefined)}
          onDone={() => {
            end(undefined)
            refetch()
          }}
        />
      )}
    </>
  )
}
