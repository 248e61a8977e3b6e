import type { SectionView } from '#api-types'
import { useText, useTexts } from '../../../i18n'
import { DownloadLink, Notice, SummaryList } from '../../../ui'
import { draftOf, type Draft } from '../answers'
import { evidenceAt } from '../api'
import { answeringTexts } from '../texts'
import { AnswerShown, isBlank } from './AnswerShown'
import { EvidenceNote } from './EvidencePart'
import { SavedNote } from './QuestionForm'

interface SectionAnswersProps {
  readonly sheetId: string
  readonly section: SectionView
  /** What was typed and could not be saved, by question id. */
  readonly typed?: ReadonlyMap<string, Draft>
  /** What is still missing, by question id. */
  readonly missing?: ReadonlyMap<string, string>
  /** Whether each row links to its question. */
  readonly change?: boolean
}

/** The answers of a section to read. */
export function SectionAnswers({ sheetId, section, typed, missing, change = false }: SectionAnswersProps) {
  const texts = useTexts(answeringTexts)
  const text = useText()
  return (
    <SummaryList
      rows={section.questions.map(question => {
        const answer = draftOf(question)
        const unsaved = typed?.get(question.id)
        const lacking = missing?.get(question.id)
        const evidence = question.answer?.evidence ?? []
        return {
          key: text(question.text),
          value: isBlank(answer) ? undefined : <AnswerShown question={question} answer={answer} />,
          note: (
            <>
              {lacking !== undefined && !isBlank(answer) && <p className="lacking">{lacking}</p>}
              {evidence.length > 0 && (
                <>
                  <p>{texts.evidenceFiles}:</p>
                  <ul>
                    {evidence.map(file => (
                      <li key={file.id}>
                        <DownloadLink href={evidenceAt(sheetId, file.id)}>{file.fileName}</DownloadLink> (
                        <EvidenceNote question={question} file={file} />)
                      </li>
                    ))}
                  </ul>
                </>
              )}
              <SavedNote question={question} />
              {unsaved !== undefined && (
                <Notice kind="warning" role="alert" title={texts.unsavedHere}>
                  <AnswerShown question={question} answer={unsaved} />
                </Notice>
              )}
            </>
          ),
          changeAt: change ? questionAt(sheetId, section.id, question.id) : undefined,
        }
      })}
    />
  )
}

/** Where a question is answered, coming from the check page. */
export function questionAt(sheetId: string, sectionId: string, questionId: string): string {
  return `/sheets/${sheetId}/${sectionId}?from=check#${questionId}`
}
