import { useState } from 'react'
import { useNavigate } from 'react-router'
import { newIdempotencyKey, useSubmission } from '../../api'
import { useTexts } from '../../i18n'
import { Button } from '../../ui'
import { openReport } from './api'
import { roleshiftTexts } from './texts'

/** The button that opens a change report and goes to its questions, and what refuses it. */
export function useReportChange(systemId: string) {
  const texts = useTexts(roleshiftTexts)
  const navigate = useNavigate()
  const [key] = useState(newIdempotencyKey)
  const form = useSubmission({
    send: () => openReport(systemId, key),
    onDone: opened => void navigate(`/sheets/${opened.report.sheetId}`),
  })
  return {
    form,
    button: (
      <Button look="primary" busy={form.busy} onClick={() => form.submit()}>
        {texts.reportChange}
      </Button>
    ),
  }
}
