import { useState } from 'react'
import type { IssuedAnswerSentView } from '#api-types'
import { useTexts } from '../../../i18n'
import { Button, Notice } from '../../../ui'
import { sentTexts } from '../texts'

/** Links that no mail server sends: shown once, to be handed over by a person. */
export function LinksToCopy({ links }: { readonly links: readonly IssuedAnswerSentView[] }) {
  const said = useTexts(sentTexts)
  const [message, setMessage] = useState('')
  const mailed = links.filter(one => !one.link)
  const toCopy = links.flatMap(({ offerId, vendorName, link }) =>
    link ? [{ offerId, vendorName, link }] : [],
  )
  async function copy(vendorName: string, link: string) {
    try {
      await navigator.clipboard.writeText(link)
      setMessage(said.copied(vendorName))
    } catch {
      setMessage(said.copyFailed)
    }
  }
  return (
    <>
      {mailed.map(one => (
        <Notice
          key={one.offerId}
          kind="success"
          role="status"
          title={said.mailed(one.contactName, one.contactEmail)}
        />
      ))}
      {toCopy.length > 0 && (
        <Notice kind="warning" title={said.linksTitle} role="status">
          <p>{said.linksText}</p>
          {toCopy.map(({ offerId, vendorName, link }) => (
            <div key={offerId} className="link-to-copy">
              <label htmlFor={`link-${offerId}`}>{said.linkFor(vendorName)}</label>
              <input
                id={`link-${offerId}`}
                className="input input-long"
                readOnly
                value={link}
                onFocus={event => event.target.select()}
              />
              <Button about={vendorName} onClick={() => void copy(vendorName, link)}>
                {said.copy}
              </Button>
            </div>
          ))}
          <p role="status">{message}</p>
        </Notice>
      )}
    </>
  )
}
