import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SignInRulesControllerSignInRules as SignInRules } from '#api-types'
import { useSubmission } from '../../../api'
import { useTexts } from '../../../i18n'
import { Button, Checkbox, Loaded, Notice, Page } from '../../../ui'
import { changeSignInRules, readSignInRules } from '../api'
import { peopleTexts } from '../peopleTexts'
import { signInTexts } from '../signInTexts'

const queryKey = ['sign-in-rules']

/** What the administrator decides about how colleagues sign in. */
export default function SignInRulesPage() {
  const query = useQuery({ queryKey, queryFn: readSignInRules })
  return <Loaded query={query}>{rules => <Rules rules={rules} />}</Loaded>
}

function Rules({ rules }: { readonly rules: SignInRules }) {
  const texts = useTexts(signInTexts)
  const people = useTexts(peopleTexts)
  const queries = useQueryClient()
  const [required, setRequired] = useState(rules.secondStepRequired)
  const [saved, setSaved] = useState(false)
  const form = useSubmission({
    send: () => changeSignInRules({ secondStepRequired: required }),
    onDone: () => {
      setSaved(true)
      void queries.invalidateQueries({ queryKey })
    },
  })
  return (
    <Page
      title={texts.rulesTitle}
      caption={people.title}
      back={{ to: '/administration', label: people.people }}
      form={form}
    >
      <form noValidate onSubmit={form.submit}>
        <Checkbox
          id="secondStepRequired"
          label={texts.requireSecondStep}
          hint={texts.requireSecondStepHint}
          checked={required}
          onChange={checked => {
            setRequired(checked)
            setSaved(false)
          }}
          problem={form.problemOf('secondStepRequired')}
        />
        <Button type="submit" look="primary" busy={form.busy}>
          {people.save}
        </Button>
        <div role="status">{saved && <Notice kind="success" title={people.saved} />}</div>
      </form>
    </Page>
  )
}
