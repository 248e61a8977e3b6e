import { useEffect } from 'react'

/** The title of the window: what this page is, then the name of the portal. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Keur`
  }, [title])
}
