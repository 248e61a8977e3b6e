import type { PackageView } from '#api-types'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isProblem, newIdempotencyKey, useSubmission } from '../../../api'
import { useTexts } from '../../../i18n'
import { Actions, Button, Dialog, ErrorSummary, Select } from '../../../ui'
import { freeze, getColleagues } from '../api'
import { contractTexts } from '../texts'
import { usePackageCache } from '../usePackage'

/** Freezes the package after a confirmation; while obstacles stand it leads to them. */
export function Freezing({ read }: { readonly read: PackageView }) {
  const texts = useTexts(contractTexts)
  const [asking, setAsking] = useState(false)
  return (
    <section aria-labelledby="freezing">
      <h2 id="freezing">{texts.freezing}</h2>
      <p>{texts.freezingIntro}</p>
      <Button
        look="primary"
        onClick={() => (read.obstacles.length === 0 ? setAsking(true) : showObstacles())}
      >
        {texts.freeze}
      </Button>
      {asking && <FreezeDialog offerId={read.offerId} onClose={() => setAsking(false)} />}
    </section>
  )
}

function showObstacles() {
  const obstacles = document.getElementById('obstacles')
  obstacles?.scrollIntoView({ block: 'start' })
  obstacles?.focus({ preventScroll: true })
}

interface FreezeDialogProps {
  readonly offerId: string
  readonly onClose: () => void
}

function FreezeDialog({ offerId, onClose }: FreezeDialogProps) {
  const texts = useTexts(contractTexts)
  const cache = usePackageCache(offerId)
  const colleagues = useQuery({ queryKey: ['people'], queryFn: getColleagues })
  const [ownerId, setOwnerId] = useState('')
  const [key] = useState(newIdempotencyKey)
  const form = useSubmission({
    send: async () => {
      const { version } = await cache.latest()
      try {
        return await freeze(offerId, ownerId, version, key)
      } catch (problem) {
        if (
          isProblem(problem, '/problems/contract/stale-package') ||
          isProblem(problem, '/problems/contract/obstacles-stand')
        ) {
          await cache.reload()
        }
        throw problem
      }
    },
    onDone: frozen => {
      cache.show(frozen)
      onClose()
      window.scrollTo(0, 0)
    },
    refusals: { '/problems/contract/stale-package': texts.stale },
  })
  return (
    <Dialog title={texts.freezeTitle} onClose={onClose}>
      <ErrorSummary problems={form.problems} attempt={form.attempt} />
      <p>{texts.freezeSure}</p>
      <form noValidate onSubmit={form.submit}>
        <Select
          id="ownerId"
          label={texts.owner}
          value={ownerId}
          blank={texts.ownerBlank}
          onChange={setOwnerId}
          options={(colleagues.data ?? [])
            .filter(person => person.active)
            .map(person => ({ value: person.id, label: person.name }))}
          need="open"
          problem={form.problemOf('ownerId')}
        />
        <Actions>
          <Button type="submit" look="primary" busy={form.busy}>
            {texts.freezeNow}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </Actions>
      </form>
    </Dialog>
  )
}
