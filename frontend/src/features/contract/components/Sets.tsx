import type { PackageContentSetEntry as SetEntry, PackageView } from '#api-types'
import { useText, useTexts } from '../../../i18n'
import { FilterBar, OutsideLink, Select, TaskList, useList } from '../../../ui'
import { obstaclesAt, shownClauses, standingOf, type Shown } from '../clauses'
import { clauseAt } from '../places'
import { contractTexts } from '../texts'
import { Decision } from './Decision'
import { Grounds } from './Grounds'
import { StandingTag, tones } from './StandingTag'

/** Every set with the rule that chose it, and its clauses. */
export function Sets({ read }: { readonly read: PackageView }) {
  const texts = useTexts(contractTexts)
  const list = useList()
  const shown = shownOf(list.filters.show)
  const chosen = read.sets.filter(set => set.included)
  const others = read.sets.filter(set => !set.included)
  const results = chosen.reduce((n, set) => n + shownClauses(set, read.obstacles, shown).length, 0)
  return (
    <section aria-labelledby="sets">
      <h2 id="sets" tabIndex={-1}>
        {texts.sets}
      </h2>
      <FilterBar label={texts.show} results={results}>
        <Select
          id="show"
          label={texts.show}
          value={shown === 'package' ? '' : shown}
          blank={texts.showPackage}
          onChange={show => list.filterBy({ show })}
          options={[
            { value: 'open', label: texts.showOpen },
            { value: 'all', label: texts.showAll },
          ]}
          need="open"
        />
      </FilterBar>
      {chosen.map(set => (
        <ClauseSet key={set.id} read={read} set={set} shown={shown} />
      ))}
      {others.length > 0 && (
        <>
          <h3>{texts.setsLeftOut}</h3>
          {others.map(set => (
            <ClauseSet key={set.id} read={read} set={set} shown={shown} />
          ))}
        </>
      )}
    </section>
  )
}

interface ClauseSetProps {
  readonly read: PackageView
  readonly set: SetEntry
  readonly shown: Shown
}

function ClauseSet({ read, set, shown }: ClauseSetProps) {
  const texts = useTexts(contractTexts)
  const text = useText()
  const title = text(set.title)
  const clauses = shownClauses(set, read.obstacles, shown)
  const Heading = set.included ? 'h3' : 'h4'
  return (
    <article className="clause-set" aria-labelledby={`set-${set.id}`}>
      <Heading id={`set-${set.id}`} tabIndex={-1}>
        {title} <StandingTag standing={standingOf(set)} />
      </Heading>
      <p className="quiet">
        {text(set.statusLine)}{' '}
        {set.officialText != null && (
          <OutsideLink href={set.officialText}>{texts.officialText(title)}</OutsideLink>
        )}
      </p>
      {set.by.length > 0 && (
        <Grounds
          about={title}
          read={read}
          says={set.by.map(rule => text(rule.says))}
          reasons={set.by.map(rule => rule.why)}
        />
      )}
      <Decision read={read} subject="sets" id={set.id} title={title} decision={set.decision ?? undefined} />
      {set.included &&
        (clauses.length === 0 ? (
          <p>{texts.noClauses}</p>
        ) : (
          <TaskList
            label={title}
            tasks={clauses.map(clause => {
              const open = obstaclesAt(read.obstacles, clause.id).length
              const standing = standingOf(clause)
              return {
                key: clause.id,
                title:
                  clause.label == null ? text(clause.title) : `${text(clause.label)} ${text(clause.title)}`,
                to: clauseAt(read.offerId, clause.id),
                status: { text: texts[standing], tone: tones[standing] },
                ...(open > 0 ? { note: texts.toFillIn(open) } : {}),
              }
            })}
          />
        ))}
    </article>
  )
}

function shownOf(filter: string | undefined): Shown {
  return filter === 'open' || filter === 'all' ? filter : 'package'
}
