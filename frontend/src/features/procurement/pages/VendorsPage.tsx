import { useState } from 'react'
import { useParams } from 'react-router'
import type { ProcurementView, ProcurementViewOfferView } from '#api-types'
import { useProblemText } from '../../../api'
import { useTexts } from '../../../i18n'
import { Actions, Button, DataTable, Dialog, Loaded, Notice, Page } from '../../../ui'
import { removeOffer } from '../api'
import { OfferForm, useOfferForm } from '../components/OfferForm'
import { useProcurement, useReadAgain } from '../queries'
import { procurementTexts } from '../texts'
import { useMayChange } from '../useMayChange'

/** The vendors that are asked, each with its system and contact. */
export default function VendorsPage() {
  const { id = '' } = useParams()
  const query = useProcurement(id)
  return <Loaded query={query}>{procurement => <Vendors procurement={procurement} />}</Loaded>
}

function Vendors({ procurement }: { readonly procurement: ProcurementView }) {
  const texts = useTexts(procurementTexts)
  const mayChange = useMayChange(procurement.id)
  const readAgain = useReadAgain(procurement.id)
  const [done, setDone] = useState('')
  const [leaving, setLeaving] = useState<ProcurementViewOfferView>()
  const form = useOfferForm(procurement.id, name => {
    setDone(texts.added(name))
    void readAgain()
  })
  return (
    <Page
      title={texts.vendorsTitle}
      caption={procurement.title}
      back={{ to: `/procurements/${procurement.id}`, label: procurement.title }}
      form={form}
    >
      <p>{texts.vendorsIntro}</p>
      <div role="status">{done !== '' && <Notice kind="success" title={done} />}</div>
      <DataTable
        caption={texts.vendorsTitle}
        captionHidden
        rows={procurement.offers}
        keyOf={offer => offer.id}
        empty={<p>{texts.vendorsNone}</p>}
        columns={[
          { key: 'vendor', header: texts.vendor, names: true, cell: offer => offer.vendorName },
          { key: 'system', header: texts.system, cell: offer => offer.systemName },
          {
            key: 'contact',
            header: texts.contact,
            cell: offer => (
              <>
                {offer.contactName}
                <br />
                <a href={`mailto:${offer.contactEmail}`}>{offer.contactEmail}</a>
              </>
            ),
          },
          ...(mayChange && !procurement.frozenAt
            ? [
                {
                  key: 'actions',
                  header: texts.actions,
                  cell: (offer: ProcurementViewOfferView) => (
                    <Button look="subtle" about={offer.vendorName} onClick={() => setLeaving(offer)}>
                      {texts.remove}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {!procurement.takesOffers ? (
        <Notice title={texts.listClosed} />
      ) : mayChange ? (
        <OfferForm form={form} />
      ) : (
        <p>{texts.readOnly}</p>
      )}
      {leaving !== undefined && (
        <RemoveDialog
          procurementId={procurement.id}
          offer={leaving}
          onClose={() => setLeaving(undefined)}
          onDone={() => {
            setLeaving(undefined)
            setDone(texts.removed(leaving.vendorName))
            void readAgain()
          }}
        />
      )}
    </Page>
  )
}

interface RemoveDialogProps {
  readonly procurementId: string
  readonly offer: ProcurementViewOfferView
  readonly onClose: () => void
  readonly onDone: () => void
}

function RemoveDialog({ procurementId, offer, onClose, onDone }: RemoveDialogProps) {
  const texts = useTexts(procurementTexts)
  const problemText = useProblemText()
  const [problem, setProblem] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  async function remove() {
    setBusy(true)
    try {
      await removeOffer(procurementId, offer.id)
      onDone()
    } catch (refusal) {
      setProblem(refusal)
      setBusy(false)
    }
  }
  return (
    <Dialog title={texts.removeTitle(offer.vendorName)} onClose={onClose}>
      <p>{texts.removeHelp}</p>
      {problem !== undefined && <Notice kind="warning" role="alert" title={problemText(problem)} />}
      <Actions>
        <Button look="danger" busy={busy} onClick={() => void remove()}>
          {texts.remove}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </Actions>
    </Dialog>
  )
}
