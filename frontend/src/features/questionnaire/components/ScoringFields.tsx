import type { QuestionnaireView } from '#api-types'
import { useText, useTexts, useWords } from '../../../i18n'
import { DataTable, RadioGroup, TextField } from '../../../ui'
import type { DraftForm } from '../draft'
import { composeTexts } from '../texts'

interface ScoringFieldsProps {
  readonly view: QuestionnaireView
  readonly form: DraftForm
  readonly onChange: (form: DraftForm) => void
  readonly problemOf: (field: string) => string | undefined
}

/** Whether questions weigh by themselves or subjects have fixed weights, and what that makes of the score. */
export function ScoringFields({ view, form, onChange, problemOf }: ScoringFieldsProps) {
  const texts = useTexts(composeTexts)
  const text = useText()
  const weights = () => (
    <div className="option-below">
      {view.domains.map(domain => (
        <TextField
          key={domain.id}
          id={`domainWeights-${domain.id}`}
          label={texts.domainWeight(text(domain.name))}
          width="short"
          value={form.weights[domain.id] ?? ''}
          onChange={typed => onChange({ ...form, weights: { ...form.weights, [domain.id]: typed } })}
          problem={problemOf(`domainWeights-${domain.id}`)}
        />
      ))}
    </div>
  )
  return (
    <>
      <h2>{texts.scoringTitle}</h2>
      <RadioGroup
        id="domainWeights"
        label={texts.weightsLabel}
        value={form.fixedWeights ? 'domains' : 'questions'}
        onChange={value => onChange({ ...form, fixedWeights: value === 'domains' })}
        options={[
          { value: 'questions', label: texts.byQuestion, hint: texts.byQuestionHint },
          { value: 'domains', label: texts.byDomain, hint: texts.byDomainHint },
        ]}
        below={value => (value === 'domains' ? weights() : null)}
        problem={problemOf('domainWeights')}
      />
      <p className="quiet">{texts.sharesAfterSaving}</p>
      <Shares view={view} />
    </>
  )
}

function Shares({ view }: { readonly view: QuestionnaireView }) {
  const texts = useTexts(composeTexts)
  const text = useText()
  const words = useWords()
  return (
    <DataTable
      caption={texts.domainTable}
      rows={view.domains}
      keyOf={domain => domain.id}
      columns={[
        { key: 'name', header: texts.domainColumn, cell: domain => text(domain.name), names: true },
        {
          key: 'questions',
          header: texts.questionsColumn,
          cell: domain => words.number(domain.questions),
          number: true,
        },
        {
          key: 'share',
          header: texts.shareColumn,
          cell: domain => (domain.share ? `${words.number(Number(domain.share), 1)}%` : '–'),
          number: true,
        },
      ]}
    />
  )
}
