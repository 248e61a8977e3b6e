import type { VendorView } from '#api-types'
import { SignOutButton } from '../../features/identity'
import { useTexts } from '../../i18n'
import { shellTexts } from '../texts'
import { Header } from './Header'
import { Main } from './Main'

/** For vendors: no rail; the questionnaire is the page. */
export function VendorShell({ vendor }: { readonly vendor: VendorView }) {
  const texts = useTexts(shellTexts)
  return (
    <div className="shell">
      <Header>
        <span className="shell-where">
          {vendor.procurementTitle}
          <span className="shell-where-more">
            {texts.forInstitution(vendor.institution)} · {texts.onBehalfOf(vendor.vendorName)}
          </span>
        </span>
        <SignOutButton />
      </Header>
      <div className="shell-single">
        <Main />
      </div>
    </div>
  )
}
