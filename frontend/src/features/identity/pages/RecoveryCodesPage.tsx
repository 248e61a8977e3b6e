import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useTexts } from '../../../i18n'
import { renewRecoveryCodes } from '../api'
import { AskPassword } from '../components/AskPassword'
import { RecoveryCodesShown } from '../components/RecoveryCodesShown'
import { signInTexts } from '../signInTexts'

/** New recovery codes in the place of the old. */
export default function RecoveryCodesPage() {
  const texts = useTexts(signInTexts)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [codes, setCodes] = useState<readonly string[]>()
  return codes === undefined ? (
    <AskPassword
      title={texts.newCodes}
      why={texts.newCodesWhy}
      send={renewRecoveryCodes}
      onDone={answer => {
        setCodes(answer.recoveryCodes)
        void queries.invalidateQueries({ queryKey: ['account'] })
      }}
    />
  ) : (
    <RecoveryCodesShown
      codes={codes}
      done={texts.codesRenewed}
      onKept={() => void navigate('/account/sign-in')}
    />
  )
}
