import { Component, type ReactNode } from 'react'
import { useTexts } from '../i18n'
import { Button, Page } from '../ui/first'
import { shellTexts } from './texts'

interface Props {
  readonly children: ReactNode
}

/** A page that breaks leaves the shell standing. Give it the address as `key`: another page is another chance. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <BrokenPage /> : this.props.children
  }
}

function BrokenPage() {
  const texts = useTexts(shellTexts)
  return (
    <Page title={texts.brokenTitle}>
      <p>{texts.brokenText}</p>
      <Button look="primary" onClick={() => location.reload()}>
        {texts.reload}
      </Button>
    </Page>
  )
}
