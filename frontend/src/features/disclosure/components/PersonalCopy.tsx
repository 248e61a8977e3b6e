import { useState } from 'react'
import { keepFile, useSubmission } from '../../../api'
import { useLanguage, useTexts } from '../../../i18n'
import { Button, Notice } from '../../../ui'
import { copyOfColleague, copyOfMine } from '../api'
import { disclosureTexts } from '../texts'

/** What is kept of whoever is here, or of a colleague, as a file to take along. */
export function PersonalCopy({ colleague }: { readonly colleague?: { id: string; name: string } }) {
  const texts = useTexts(disclosureTexts)
  const { language } = useLanguage()
  const [got, setGot] = useState('')
  const form = useSubmission({
    send: () => {
      setGot('')
      return colleague === undefined ? copyOfMine(language) : copyOfColleague(colleague.id, language)
    },
    onDone: file => {
      keepFile(file)
      setGot(file.name)
    },
  })
  return (
    <section aria-labelledby="personal-copy">
      <h2 id="personal-copy">{colleague === undefined ? texts.mine : texts.colleague}</h2>
      <p>{colleague === undefined ? texts.mineText : texts.colleagueText}</p>
      {form.problems.map(problem => (
        <Notice key={problem.message} kind="warning" role="alert" title={problem.message} />
      ))}
      <Button busy={form.busy} about={colleague?.name} onClick={form.submit}>
        {colleague === undefined ? texts.getMine : texts.getColleague}
      </Button>
      <div role="status">{got !== '' && <Notice kind="success" title={texts.got(got)} />}</div>
    </section>
  )
}
