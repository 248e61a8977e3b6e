import { useState } from 'react'
import { useSubmission } from '../../../api'
import { useSession } from '../../../app/session'
import { useTexts } from '../../../i18n'
import { Button, Checkbox, Page, RadioGroup, TextField } from '../../../ui'
import { setUp } from '../api'
import { checkSetUp, type FirstAdministrator } from '../checks'
import { LinkDone, LinkIncomplete } from '../components/LinkDone'
import { useLinkToken } from '../components/useLinkToken'
import { identityTexts } from '../texts'

const blank: FirstAdministrator = { institution: '', name: '', email: '', password: '', secondStep: true }

/** Opened by the link that the first start prints. */
export default function SetUpPage() {
  const texts = useTexts(identityTexts)
  const token = useLinkToken()
  const { refresh } = useSession()
  const [value, setValue] = useState(blank)
  const [kind, setKind] = useState<'INSTITUTION' | 'JOINT_BODY'>('INSTITUTION')
  const [done, setDone] = useState(false)
  const form = useSubmission({
    check: () => checkSetUp(value, texts),
    send: () => setUp({ ...value, kind, email: value.email.trim(), token }),
    onDone: () => {
      setDone(true)
      void refresh()
    },
  })

  if (token === '') {
    return <LinkIncomplete title={texts.setUpTitle} />
  }
  if (done) {
    return <LinkDone title={texts.setUpTitle} />
  }
  const field = (name: keyof Omit<FirstAdministrator, 'secondStep'>) => ({
    id: name,
    value: value[name],
    onChange: (text: string) => setValue({ ...value, [name]: text }),
    onLeave: () => form.recheck(name),
    problem: form.problemOf(name),
  })
  return (
    <Page title={texts.setUpTitle} form={form}>
      <p>{texts.setUpIntro}</p>
      <form noValidate onSubmit={form.submit}>
        <RadioGroup
          id="kind"
          label={texts.kind}
          value={kind}
          onChange={chosen => setKind(chosen === 'JOINT_BODY' ? 'JOINT_BODY' : 'INSTITUTION')}
          options={[
            { value: 'INSTITUTION', label: texts.kindInstitution, hint: texts.kindInstitutionHint },
            { value: 'JOINT_BODY', label: texts.kindBody, hint: texts.kindBodyHint },
          ]}
          problem={form.problemOf('kind')}
        />
        <TextField {...field('institution')} label={texts.institution} autoComplete="organization" />
        <TextField {...field('name')} label={texts.name} width="medium" autoComplete="name" />
        <TextField
          {...field('email')}
          label={texts.email}
          width="medium"
          type="email"
          autoComplete="username"
        />
        <TextField
          {...field('password')}
          label={texts.newPassword}
          hint={texts.newPasswordHint}
          width="medium"
          type="password"
          autoComplete="new-password"
        />
        <Checkbox
          id="secondStep"
          label={texts.requireSecondStep}
          hint={texts.requireSecondStepHint}
          checked={value.secondStep}
          onChange={secondStep => setValue({ ...value, secondStep })}
          problem={form.problemOf('secondStep')}
        />
        <Button type="submit" look="primary" busy={form.busy}>
          {texts.setUp}
        </Button>
      </form>
    </Page>
  )
}
