import type { PackageViewValueView as ValueView } from '#api-types'
import { useState } from 'react'
import { isProblem, type ApiProblem } from '../../../api'
import { useLanguage, useText, useTexts } from '../../../i18n'
import { ConflictNotice, SaveState, useAutosave } from '../../../ui'
import { fillIn } from '../api'
import { contractTexts } from '../texts'
import { usePackageCache } from '../usePackage'
import { draftOf, jsonOf, readable, wordsOf, type Draft } from '../values'
import { ReadValue } from './ReadValue'
import { ValueField } from './ValueField'

interface ValueFormProps {
  readonly offerId: string
  readonly clauseId: string
  readonly asked: readonly ValueView[]
}

type ByName<T> = Readonly<Record<string, T>>

/** The values of one clause, saved while they are typed. */
export function ValueForm({ offerId, clauseId, asked }: ValueFormProps) {
  const texts = useTexts(contractTexts)
  const text = useText()
  const { language } = useLanguage()
  const cache = usePackageCache(offerId)
  const [drafts, setDrafts] = useState<ByName<Draft>>({})
  const [refused, setRefused] = useState<ByName<ApiProblem>>({})
  const [disputed, setDisputed] = useState<ByName<true>>({})
  const save = useAutosave<Draft>({
    save: async (name, draft) => {
      const before = await cache.latest()
      const value = find(before.values[clauseId], name)
      const send = (version: number) =>
        fillIn(offerId, clauseId, name, value === undefined ? null : jsonOf(draft, value), version)
      try {
        cache.show(await send(before.version))
      } catch (problem) {
        if (!isProblem(problem, '/problems/contract/stale-package')) {
          throw problem
        }
        const after = await cache.reload()
        // Another value was changed: no conflict about this one.
        if (!same(value, find(after.values[clauseId], name))) {
          throw problem
        }
        cache.show(await send(after.version))
      }
    },
    onConflict: name => setDisputed(standing => ({ ...standing, [name]: true })),
    onRefused: (name, _, problem) => setRefused(standing => ({ ...standing, [name]: problem })),
  })

  function change(name: string, draft: Draft) {
    setDrafts(standing => ({ ...standing, [name]: draft }))
    setRefused(standing => without(standing, name))
    setDisputed(standing => without(standing, name))
    if (readable(draft)) {
      save.queue(name, draft)
    }
  }

  /** Half a date is no mistake while somebody is typing it. */
  function leave(name: string, draft: Draft) {
    if (!readable(draft)) {
      save.queue(name, draft)
    }
  }

  /** Shows what then stands there: a preset, or nothing. */
  function takeBack(name: string, blank: Draft) {
    setDrafts(standing => without(standing, name))
    setRefused(standing => without(standing, name))
    save.queue(name, blank)
  }

  function keepTheirs(name: string) {
    setDrafts(standing => without(standing, name))
    setDisputed(standing => without(standing, name))
    save.drop(name)
  }

  return (
    <>
      <p>{texts.valuesIntro}</p>
      {asked.map(value => {
        const draft = drafts[value.name] ?? draftOf(value)
        return value.open ? (
          <div className="contract-value" key={value.name}>
            {disputed[value.name] && (
              <ConflictNotice
                about={text(value.label)}
                mine={wordsOf({ ...value, value: jsonOf(draft, value) }, language)}
                theirs={wordsOf(value, language)}
                onKeepMine={() => change(value.name, draft)}
                onKeepTheirs={() => keepTheirs(value.name)}
              />
            )}
            <ValueField
              asked={value}
              draft={draft}
              refusal={refused[value.name]}
              onChange={changed => change(value.name, changed)}
              onLeave={() => leave(value.name, draft)}
              onTakeBack={blank => takeBack(value.name, blank)}
            />
          </div>
        ) : (
          <ReadValue key={value.name} asked={value} />
        )
      })}
      <div className="save-bar">
        <SaveState save={save} />
      </div>
    </>
  )
}

function find(values: readonly ValueView[] | undefined, name: string): ValueView | undefined {
  return values?.find(value => value.name === name)
}

function same(before: ValueView | undefined, after: ValueView | undefined): boolean {
  return JSON.stringify(before?.value ?? null) === JSON.stringify(after?.value ?? null)
}

function without<T>(standing: ByName<T>, name: string): ByName<T> {
  return Object.fromEntries(Object.entries(standing).filter(([key]) => key !== name))
}
