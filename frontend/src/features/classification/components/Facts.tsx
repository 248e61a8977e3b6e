import type { ClassificationShownFact as Fact } from '#api-types'
import { useText, useTexts } from '../../../i18n'
import { Button, DataTable, Details, LegalPlaces } from '../../../ui'
import { classificationTexts } from '../texts'
import { Decided, Value } from './Value'
import { Why } from './Why'

interface FactsProps {
  readonly facts: readonly Fact[]
  readonly onDecide: ((fact: string) => void) | undefined
}

/** Every fact with its value, its why, and what a person decided. */
export function Facts({ facts, onDecide }: FactsProps) {
  const texts = useTexts(classificationTexts)
  const text = useText()
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{texts.facts}</h2>
      <p>{texts.factsIntro}</p>
      <Details summary={texts.showFacts(facts.length)}>
        <DataTable
          caption={texts.factsCaption}
          captionHidden
          rows={facts}
          keyOf={fact => fact.id}
          columns={[
            { key: 'fact', header: texts.fact, names: true, cell: fact => text(fact.name) },
            {
              key: 'value',
              header: texts.value,
              cell: fact => (
                <>
                  <Value state={fact.state} values={fact.values} />
                  {fact.state === 'KNOWN' && <LegalPlaces places={fact.law} />}
                  {fact.decision != null && <Decided decision={fact.decision} />}
                  <Why about={text(fact.name)} why={fact.why} />
                </>
              ),
            },
            ...(onDecide === undefined
              ? []
              : [
                  {
                    key: 'actions',
                    header: texts.actions,
                    cell: (fact: Fact) => (
                      <Button look="subtle" about={text(fact.name)} onClick={() => onDecide(fact.id)}>
                        {texts.decideOtherwise}
                      </Button>
                    ),
                  },
                ]),
          ]}
        />
      </Details>
    </section>
  )
}
