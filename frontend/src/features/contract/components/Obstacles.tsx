import type { PackageObstacle, PackageView } from '#api-types'
import { Link } from 'react-router'
import { useText, useTexts } from '../../../i18n'
import { Details, Notice } from '../../../ui'
import { placeOf } from '../places'
import { contractTexts } from '../texts'
import { Grounds } from './Grounds'

const shownFirst = 8

/** What refuses freezing, each with the place where it is mended. */
export function Obstacles({ read }: { readonly read: PackageView }) {
  const texts = useTexts(contractTexts)
  const text = useText()
  const rest = read.obstacles.slice(shownFirst)
  const held = read.rules.filter(group => group.held)
  if (read.obstacles.length === 0) {
    return <Notice kind="success" title={texts.ready} />
  }
  return (
    <div id="obstacles" tabIndex={-1}>
      <Notice kind="warning" title={texts.obstacles(read.obstacles.length)}>
        <Places offerId={read.offerId} obstacles={read.obstacles.slice(0, shownFirst)} />
        {rest.length > 0 && (
          <Details summary={texts.moreObstacles(rest.length)}>
            <Places offerId={read.offerId} obstacles={rest} />
          </Details>
        )}
      </Notice>
      {held.map(({ group, rules }) => (
        <Grounds
          key={group}
          about={texts.held}
          read={read}
          says={[`${texts.held}:`, ...rules.map(rule => text(rule.says))]}
          reasons={rules.map(rule => rule.why)}
        />
      ))}
    </div>
  )
}

interface PlacesProps {
  readonly offerId: string
  readonly obstacles: readonly PackageObstacle[]
}

function Places({ offerId, obstacles }: PlacesProps) {
  return (
    <ul>
      {obstacles.map(obstacle => (
        <li key={obstacle.sentence.nl + obstacle.clause + obstacle.parameter}>
          <Place offerId={offerId} obstacle={obstacle} />
        </li>
      ))}
    </ul>
  )
}

function Place({ offerId, obstacle }: { readonly offerId: string; readonly obstacle: PackageObstacle }) {
  const texts = useTexts(contractTexts)
  const text = useText()
  const to = placeOf(offerId, obstacle)
  const sentence = text(obstacle.sentence)
  switch (obstacle.place) {
    case 'FACTS':
    case 'PURPOSE':
      return (
        <>
          {sentence} <Link to={to}>{obstacle.place === 'FACTS' ? texts.atFacts : texts.atPurpose}</Link>
        </>
      )
    case 'SET':
    case 'DETAILS':
      return (
        <a href={to} onClick={() => setTimeout(() => document.getElementById(to.slice(1))?.focus())}>
          {sentence}
        </a>
      )
    case 'CLAUSE':
    case 'VALUE':
      return <Link to={to}>{sentence}</Link>
  }
}
