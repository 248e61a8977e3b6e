import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import type { IssuedAnswerSentView, QuestionnaireView } from '#api-types'
import { Loaded } from '../../../ui'
import { getQuestionnaire } from '../api'
import { Composer } from '../components/Composer'
import { SentQuestionnaire } from '../components/SentQuestionnaire'

/** The questionnaire of a procurement: put together until it is sent, followed from then on. */
export default function ComposePage() {
  const { procurementId = '' } = useParams()
  const query = useQuery({
    queryKey: ['questionnaire', procurementId],
    queryFn: () => getQuestionnaire(procurementId),
  })
  return <Loaded query={query}>{view => <Questionnaire key={procurementId} read={view} />}</Loaded>
}

/** What was saved or sent here is newer than what was read. */
function Questionnaire({ read }: { readonly read: QuestionnaireView }) {
  const [view, setView] = useState(read)
  const [links, setLinks] = useState<readonly IssuedAnswerSentView[]>([])
  return view.issued ? (
    <SentQuestionnaire view={view} links={links} onLinks={setLinks} onChanged={setView} />
  ) : (
    <Composer
      view={view}
      onSaved={setView}
      onSent={answer => {
        setLinks(answer.sent)
        setView(answer.questionnaire)
      }}
    />
  )
}
