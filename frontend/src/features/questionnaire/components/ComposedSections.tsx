import type {
  QuestionnaireView,
  QuestionnaireViewComposedQuestion,
  QuestionnaireViewComposedSection,
} from '#api-types'
import { useText, useTexts, useWords } from '../../../i18n'
import { Details, Select, Tag, WhyDisclosure, type Tone } from '../../../ui'
import { choose, type DraftForm } from '../draft'
import { composeTexts } from '../texts'

/** The vendor's pre-flight and the required questions: always sent, asked as far as they fit. */
export function AlwaysAsked({ view }: { readonly view: QuestionnaireView }) {
  const texts = useTexts(composeTexts)
  return (
    <>
      <h2>{texts.alwaysTitle}</h2>
      <p>{texts.alwaysIntro}</p>
      {view.sections
        .filter(section => section.checklist !== 'optional')
        .map(section => (
          <ComposedSection key={section.id} section={section} />
        ))}
    </>
  )
}

function ComposedSection({ section }: { readonly section: QuestionnaireViewComposedSection }) {
  const texts = useTexts(composeTexts)
  const text = useText()
  const count = (...called: readonly string[]) =>
    section.questions.filter(question => called.includes(question.called)).length
  return (
    <Details
      summary={`${text(section.title)}: ${texts.calledSummary(
        count('ASKED'),
        count('DEPENDS_ON_ANSWERS', 'DEPENDS_ON_PRE_FLIGHT'),
        count('NOT_ASKED'),
      )}`}
    >
      <ul className="composed">
        {section.questions.map(question => (
          <li key={question.id}>
            <p className="composed-text">
              {text(question.text)} <CalledTag question={question} />
            </p>
            <Counts question={question} />
            <Gap question={question} />
            <Why question={question} />
          </li>
        ))}
      </ul>
    </Details>
  )
}

const tones: Readonly<Record<QuestionnaireViewComposedQuestion['called'], Tone>> = {
  ASKED: 'information',
  DEPENDS_ON_ANSWERS: 'warning',
  DEPENDS_ON_PRE_FLIGHT: 'warning',
  NOT_ASKED: 'neutral',
}

function CalledTag({ question }: { readonly question: QuestionnaireViewComposedQuestion }) {
  const texts = useTexts(composeTexts)
  return <Tag tone={tones[question.called]}>{texts[question.called]}</Tag>
}

function Counts({ question }: { readonly question: QuestionnaireViewComposedQuestion }) {
  const texts = useTexts(composeTexts)
  const words = useWords()
  const parts = [
    question.scored && question.weight ? texts.weight(question.weight) : texts.notScored,
    question.share ? texts.share(words.number(Number(question.share), 1)) : '',
    question.knockOut ? texts.knockOut : '',
  ].filter(part => part !== '')
  return <p className="quiet composed-counts">{parts.join(' · ')}</p>
}

/** What a gap in the answer leads to in the contract, known before anybody is asked. */
function Gap({ question }: { readonly question: QuestionnaireViewComposedQuestion }) {
  const texts = useTexts(composeTexts)
  const text = useText()
  const gap = question.gap
  if (!gap) {
    return null
  }
  const calls =
    gap.conditions.length > 0
      ? texts.gapCondition(gap.conditions.map(text))
      : texts.gapClauses(gap.clauses.map(text))
  return <p className="quiet composed-counts">{gap.noClause ? texts.gapNone(text(gap.noClause)) : calls}</p>
}

function Why({ question }: { readonly question: QuestionnaireViewComposedQuestion }) {
  const texts = useTexts(composeTexts)
  const text = useText()
  return (
    <WhyDisclosure
      about={text(question.text)}
      opening={question.condition ? texts.whyAsked(text(question.condition)) : texts.whyAlways}
    />
  )
}

interface OptionalQuestionsProps {
  readonly view: QuestionnaireView
  readonly form: DraftForm
  readonly onChange: (form: DraftForm) => void
}

/** The questions to choose, each to count or to inform. */
export function OptionalQuestions({ view, form, onChange }: OptionalQuestionsProps) {
  const texts = useTexts(composeTexts)
  const text = useText()
  return (
    <>
      <h2>{texts.optionalTitle}</h2>
      <p>{texts.optionalIntro}</p>
      <p role="status">{texts.chosen(Object.keys(form.optional).length)}</p>
      {view.sections
        .filter(section => section.checklist === 'optional')
        .map(section => (
          <Details
            key={section.id}
            summary={`${text(section.title)}: ${texts.chosen(
              section.questions.filter(question => form.optional[question.id] !== undefined).length,
            )}`}
          >
            {section.questions.map(question => (
              <OptionalQuestion
                key={question.id}
                question={question}
                mode={form.optional[question.id] ?? ''}
                onChange={mode => onChange(choose(form, question.id, mode))}
              />
            ))}
          </Details>
        ))}
    </>
  )
}

interface OptionalQuestionProps {
  readonly question: QuestionnaireViewComposedQuestion
  readonly mode: 'SCORED' | 'INFORMATIVE' | ''
  readonly onChange: (mode: 'SCORED' | 'INFORMATIVE' | '') => void
}

function OptionalQuestion({ question, mode, onChange }: OptionalQuestionProps) {
  const texts = useTexts(composeTexts)
  const text = useText()
  const modes = question.scored
    ? [
        { value: 'SCORED', label: texts.SCORED },
        { value: 'INFORMATIVE', label: texts.INFORMATIVE },
      ]
    : [{ value: 'INFORMATIVE', label: texts.informativeOnly }]
  return (
    <div className="optional-question">
      <Select
        id={`optional-${question.id}`}
        label={text(question.text)}
        need="open"
        hint={
          <>
            {question.called !== 'ASKED' && <CalledTag question={question} />}
            <Counts question={question} />
            <Gap question={question} />
          </>
        }
        value={mode}
        onChange={value => onChange(value === 'SCORED' || value === 'INFORMATIVE' ? value : '')}
        blank={texts.modeNone}
        options={modes}
      />
      {question.condition && <Why question={question} />}
    </div>
  )
}
