import type { ReactNode } from 'react'
import type { ProcurementView } from '#api-types'
import { useTexts } from '../../../i18n'
import { Page } from '../../../ui'
import { procurementTexts } from '../texts'

interface ReadOnlyPartProps {
  readonly procurement: ProcurementView
  readonly title: string
  readonly children: ReactNode
}

/** A part of a procurement for who may read it and not change it. */
export function ReadOnlyPart({ procurement, title, children }: ReadOnlyPartProps) {
  const texts = useTexts(procurementTexts)
  return (
    <Page
      title={title}
      caption={procurement.title}
      back={{ to: `/procurements/${procurement.id}`, label: procurement.title }}
    >
      <p>{texts.readOnly}</p>
      {children}
    </Page>
  )
}
