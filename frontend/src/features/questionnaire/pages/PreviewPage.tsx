import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import type { CheckView } from '#api-types'
import { useText, useTexts } from '../../../i18n'
import { Loaded, Page } from '../../../ui'
import { getPreview } from '../api'
import { PreviewQuestion } from '../components/PreviewQuestion'
import { composeTexts } from '../texts'

/** The questions as a vendor gets them, without answers. */
export default function PreviewPage() {
  const { procurementId = '' } = useParams()
  const query = useQuery({ queryKey: ['preview', procurementId], queryFn: () => getPreview(procurementId) })
  return <Loaded query={query}>{check => <Preview check={check} procurementId={procurementId} />}</Loaded>
}

interface PreviewProps {
  readonly check: CheckView
  readonly procurementId: string
}

function Preview({ check, procurementId }: PreviewProps) {
  const texts = useTexts(composeTexts)
  const text = useText()
  return (
    <Page
      title={texts.previewTitle}
      caption={text(check.sheet.title)}
      back={{ to: `/procurements/${procurementId}/questionnaire`, label: texts.toCompose }}
    >
      <p>{texts.previewIntro}</p>
      {check.sections.map(section => (
        <section key={section.id} aria-labelledby={`section-${section.id}`}>
          <h2 id={`section-${section.id}`}>{text(section.title)}</h2>
          {section.intro && <p>{text(section.intro)}</p>}
          {section.questions.map(question => (
            <PreviewQuestion key={question.id} question={question} />
          ))}
          {section.waiting > 0 && <p className="quiet">{texts.previewMore(section.waiting)}</p>}
        </section>
      ))}
    </Page>
  )
}
