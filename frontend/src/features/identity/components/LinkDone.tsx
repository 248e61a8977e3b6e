import { useSession } from '../../../app/session'
import { useTexts } from '../../../i18n'
import { LinkButton, Notice, Page } from '../../../ui'
import { identityTexts } from '../texts'

/** After a one-time link was used: that signs in as well. */
export function LinkDone({ title }: { readonly title: string }) {
  const texts = useTexts(identityTexts)
  const { session } = useSession()
  return (
    <Page title={title}>
      <Notice kind="success" role="status" title={session.secondStep ? texts.doneNext : texts.done} />
      <LinkButton to="/" look="primary">
        {texts.goOn}
      </LinkButton>
    </Page>
  )
}

/** A link without a token can't do anything. */
export function LinkIncomplete({ title }: { readonly title: string }) {
  const texts = useTexts(identityTexts)
  return (
    <Page title={title}>
      <Notice kind="warning" title={texts.linkMissing} />
    </Page>
  )
}
