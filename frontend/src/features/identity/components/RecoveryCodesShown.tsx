import { useTexts } from '../../../i18n'
import { Button, CopyField, Notice, Page } from '../../../ui'
import { signInTexts } from '../signInTexts'

interface RecoveryCodesShownProps {
  readonly codes: readonly string[]
  /** What was done to get them. */
  readonly done: string
  readonly onKept: () => void
}

/** The only time that the codes are told. */
export function RecoveryCodesShown({ codes, done, onKept }: RecoveryCodesShownProps) {
  const texts = useTexts(signInTexts)
  return (
    <Page title={texts.recoveryCodes}>
      <Notice kind="success" role="status" title={done} />
      <p>{texts.codesHelp}</p>
      <ul className="recovery-codes">
        {codes.map(code => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <CopyField id="recovery-codes" label={texts.allCodes} value={codes.join(' ')} />
      <Button look="primary" onClick={onKept}>
        {texts.codesKept}
      </Button>
    </Page>
  )
}
