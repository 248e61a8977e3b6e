import { useState } from 'react'
import { useTexts } from '../../i18n'
import { uiTexts } from '../texts'
import { Button } from './Button'

interface CopyFieldProps {
  readonly id: string
  readonly label: string
  readonly value: string
}

/** A text to take elsewhere, such as a link: selected when it gets the focus, copied by a button. */
export function CopyField({ id, label, value }: CopyFieldProps) {
  const texts = useTexts(uiTexts)
  const [said, setSaid] = useState('')
  async function copy() {
    try {
      await navigator.clipboard.writeText(value)
      setSaid(texts.copied)
    } catch {
      setSaid(texts.copyFailed)
    }
  }
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="copy-field">
        <input id={id} className="input" readOnly value={value} onFocus={event => event.target.select()} />
        <Button about={label} onClick={() => void copy()}>
          {texts.copy}
        </Button>
      </div>
      <p role="status">{said}</p>
    </div>
  )
}
