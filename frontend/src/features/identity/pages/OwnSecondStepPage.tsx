import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { SecondStepControllerEnrolmentView as Enrolment } from '#api-types'
import { useSession } from '../../../app/session'
import { useTexts } from '../../../i18n'
import { startEnrolment } from '../api'
import { AskPassword } from '../components/AskPassword'
import { EnrolApp } from '../components/EnrolApp'
import { RecoveryCodesShown } from '../components/RecoveryCodesShown'
import { signInTexts } from '../signInTexts'

/** A second step of one's own accord, or another app. */
export default function OwnSecondStepPage() {
  const texts = useTexts(signInTexts)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { refresh } = useSession()
  const [enrolment, setEnrolment] = useState<Enrolment>()
  const [codes, setCodes] = useState<readonly string[]>()
  async function confirmed(recoveryCodes: readonly string[]) {
    setCodes(recoveryCodes)
    // The session is a new one, with another token.
    await refresh()
    await queries.invalidateQueries({ queryKey: ['account'] })
  }
  if (codes !== undefined) {
    return (
      <RecoveryCodesShown
        codes={codes}
        done={texts.codesMade}
        onKept={() => void navigate('/account/sign-in')}
      />
    )
  }
  if (enrolment !== undefined) {
    return (
      <EnrolApp
        enrolment={enrolment}
        back={{ to: '/account/sign-in', label: texts.title }}
        onDone={recoveryCodes => void confirmed(recoveryCodes)}
      />
    )
  }
  return (
    <AskPassword
      title={texts.enrolTitle}
      why={texts.enrolWhy}
      send={password => startEnrolment(password)}
      onDone={setEnrolment}
    />
  )
}
