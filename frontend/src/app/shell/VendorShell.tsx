import { SignOutButton } from '../../features/identity'
import { useTexts } from '../../i18n'
import type { Vendor } from '../session'
import { shellTexts } from '../texts'
import { Header } from './Header'
import { Main } from './Main'

/** For vendors: no rail; the questionnaire is the page. */
export function VendorShell({ vendor }: { readonly vendor: Vendor }) {
  const texts = useTexts(shellTexts)
  const about = [
    vendor.institution !== undefined && texts.forInstitution(vendor.institution),
    texts.onBehalfOf(vendor.personName, vendor.vendorName),
  ].filter(part => part !== false)
  return (
    <div className="shell">
      <Header>
        <span className="shell-where">
          {vendor.procurementTitle}
          <span className="shell-where-more">{about.join(' · ')}</span>
        </span>
        <SignOutButton />
      </Header>
      <div className="shell-single">
        <Main />
      </div>
    </div>
  )
}
