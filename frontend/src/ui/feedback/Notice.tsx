import type { ReactNode } from 'react'
import { useTexts } from '../../i18n'
import { uiTexts } from '../texts'

interface NoticeProps {
  readonly kind?: 'information' | 'success' | 'warning'
  readonly title?: ReactNode
  /** `status`: read out when it appears by itself; `alert`: at once. Left out for what stands on the page from the start. */
  readonly role?: 'status' | 'alert'
  readonly children?: ReactNode
}

const shapes = { information: 'i', success: '✓', warning: '!' } as const

export function Notice({ kind = 'information', title, role, children }: NoticeProps) {
  const texts = useTexts(uiTexts)
  return (
    <div className={`notice notice-${kind}`} role={role}>
      <span className="notice-shape" aria-hidden="true">
        {shapes[kind]}
      </span>
      <div className="notice-text">
        <p className={title === undefined ? 'hidden' : 'notice-title'}>
          <span className="hidden">{texts[kind]}: </span>
          {title}
        </p>
        {children}
      </div>
    </div>
  )
}
