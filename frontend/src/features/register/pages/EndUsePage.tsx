import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { useTexts } from '../../../i18n'
import { DateField, Loaded, ReasonPage } from '../../../ui'
import { endUse, getSystem } from '../api'
import { registerTexts } from '../texts'

/** A system is in use no longer. */
export default function EndUsePage() {
  const { id = '' } = useParams()
  const texts = useTexts(registerTexts)
  const query = useQuery({ queryKey: ['system', id], queryFn: () => getSystem(id) })
  const [on, setOn] = useState('')
  return (
    <Loaded query={query}>
      {({ system }) => (
        <ReasonPage
          title={texts.endTitle}
          caption={system.name}
          back={{ to: `/systems/${id}`, label: system.name }}
          help={texts.endHelp}
          reason={{ label: texts.endReason, missing: texts.endReasonMissing }}
          act={texts.endSave}
          check={() => (on === '' ? [{ field: 'on', message: texts.endOnWrong }] : [])}
          send={reason => endUse(id, on, reason)}
        >
          {problemOf => (
            <DateField
              id="on"
              label={texts.endOn}
              value={on}
              onChange={entry => setOn(entry.kind === 'value' ? entry.value : '')}
              problem={problemOf('on')}
            />
          )}
        </ReasonPage>
      )}
    </Loaded>
  )
}
