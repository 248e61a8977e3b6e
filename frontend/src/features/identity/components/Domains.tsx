import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PeopleControllerPersonView as PersonView } from '#api-types'
import { useSubmission } from '../../../api'
import { useText, useTexts } from '../../../i18n'
import { Button, CheckboxGroup, Loaded, Notice } from '../../../ui'
import { giveDomains, listDomains } from '../api'
import { peopleTexts } from '../peopleTexts'

/** Which domains of the questionnaire somebody reviews. */
export function Domains({ person }: { readonly person: PersonView }) {
  const texts = useTexts(peopleTexts)
  const text = useText()
  const queries = useQueryClient()
  const query = useQuery({ queryKey: ['domains'], queryFn: listDomains })
  const [domains, setDomains] = useState<readonly string[]>(person.domains)
  const [saved, setSaved] = useState(false)
  const form = useSubmission({
    send: () => giveDomains(person.id, domains),
    onDone: () => {
      setSaved(true)
      void queries.invalidateQueries({ queryKey: ['people'] })
    },
  })
  return (
    <Loaded query={query}>
      {all => (
        <form noValidate onSubmit={form.submit}>
          <CheckboxGroup
            id="domains"
            label={texts.domains}
            hint={texts.domainsHint}
            need="open"
            value={domains}
            onChange={chosen => {
              setDomains(chosen)
              setSaved(false)
            }}
            options={all.map(domain => ({ value: domain.id, label: text(domain.name) }))}
            problem={form.problemOf('domains')}
          />
          {form.problems.map(problem => (
            <Notice key={problem.message} kind="warning" role="alert" title={problem.message} />
          ))}
          <Button type="submit" busy={form.busy}>
            {texts.domainsSave}
          </Button>
          <div role="status">{saved && <Notice kind="success" title={texts.saved} />}</div>
        </form>
      )}
    </Loaded>
  )
}
