import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { useTexts } from '../../i18n'
import { Button } from '../actions/Button'
import { uiTexts } from '../texts'

interface DialogProps {
  readonly title: string
  /** Absent: the dialog can't be closed, only answered. */
  readonly onClose?: () => void
  readonly children: ReactNode
}

/** Shown as long as it is rendered. The browser keeps the focus inside and gives it back afterwards. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const texts = useTexts(uiTexts)
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // Closed before it is taken away: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      className="dialog"
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={event => {
        event.preventDefault()
        onClose?.()
      }}
    >
      <div className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        {onClose !== undefined && (
          <Button look="subtle" onClick={onClose}>
            {texts.close}
          </Button>
        )}
      </div>
      {children}
    </dialog>
  )
}
