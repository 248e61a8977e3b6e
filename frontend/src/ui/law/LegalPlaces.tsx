import { Fragment } from 'react'
import { useText } from '../../i18n'
import { OutsideLink } from '../actions/links'
import { alike, type LegalPlace } from './places'
import { useLegalWords } from './useLegalWords'

/** Articles with the day from which they apply, how certain that is, and of which day their text is. */
export function LegalPlaces({ places }: { readonly places: readonly LegalPlace[] }) {
  const text = useText()
  const say = useLegalWords()
  return places.length === 0 ? null : (
    <ul className="legal-places">
      {alike(places).map(({ first, places: group }) => (
        <li key={first.label.nl}>
          {group.map(({ label, url }, i) => (
            <Fragment key={label.nl}>
              {i > 0 && ', '}
              <OutsideLink href={url}>{text(label)}</OutsideLink>
            </Fragment>
          ))}
          {said(first)}
        </li>
      ))}
    </ul>
  )

  function said(place: LegalPlace): string {
    const all = say.all(place)
    return all === '' ? '' : `: ${all}`
  }
}
