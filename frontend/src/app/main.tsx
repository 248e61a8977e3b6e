import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { newQueryClient } from '../api'
import { LanguageProvider } from '../i18n'
import { App } from './App'
import { ErrorBoundary } from './ErrorBoundary'
import { openDetailsForPrint } from './openDetailsForPrint'
import { SessionProvider } from './session'
import './styles.css'

const root = document.getElementById('root')
if (root === null) {
  throw new Error('index.html has no #root')
}
openDetailsForPrint()
createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <QueryClientProvider client={newQueryClient()}>
        <BrowserRouter>
          <ErrorBoundary>
            <SessionProvider>
              <App />
            </SessionProvider>
          </ErrorBoundary>
        </BrowserRouter>
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
)
