import type {
  PackageText,
  PackageTextBlockText as Block,
  PackageTextElement as Element,
  PackageTextInlineText as Inline,
} from '#api-types'
import { Fragment } from 'react'
import { Link } from 'react-router'
import { ScrollRegion } from '../../../ui'
import { clauseAt, valueField } from '../places'

interface ContractTextProps {
  readonly offerId: string
  readonly text: PackageText
  /** A blank place then leads to the field of its value. */
  readonly open: boolean
}

interface Within {
  readonly offerId: string
  readonly clause: string
  /** The heading above it. */
  readonly anchor: string
  readonly open: boolean
}

/** The text as it is printed, with its numbers. */
export function ContractText({ offerId, text, open }: ContractTextProps) {
  return (
    <div className="contract-text" lang={text.language}>
      {text.parts.map(part => (
        <section key={part.anchor} aria-labelledby={part.anchor}>
          <h2 id={part.anchor}>
            {part.label} {part.title}
          </h2>
          {part.status !== '' && <p className="quiet">{part.status}</p>}
          {part.elements.map((element, i) => (
            <ElementText
              key={element.anchor || i}
              element={element}
              within={{ offerId, clause: element.clause, anchor: element.anchor, open }}
              below={part.elements.slice(0, i).some(earlier => earlier.kind === 'HEADING') ? 'h4' : 'h3'}
            />
          ))}
        </section>
      ))}
    </div>
  )
}

interface ElementTextProps {
  readonly element: Element
  readonly within: Within
  /** The level of its title: one lower where a chapter stands above it. */
  readonly below: 'h3' | 'h4'
}

function ElementText({ element, within, below: Title }: ElementTextProps) {
  if (element.kind === 'HEADING') {
    return <h3>{element.title}</h3>
  }
  return (
    <>
      <Title id={element.anchor} className={element.included ? undefined : 'contract-out'}>
        {element.label} {element.title}
      </Title>
      <Blocks blocks={element.blocks} within={within} />
    </>
  )
}

function Blocks({ blocks, within }: { readonly blocks: readonly Block[]; readonly within: Within }) {
  return blocks.map((block, i) => <BlockText key={block.anchor || i} block={block} within={within} />)
}

function BlockText({ block, within }: { readonly block: Block; readonly within: Within }) {
  switch (block.kind) {
    case 'NUMBERED':
      return (
        <div className="contract-line" id={block.anchor}>
          <span className="contract-label">{block.label}</span>
          <div>
            <p>
              <Line inlines={block.text} within={within} />
            </p>
            <Blocks blocks={block.content} within={within} />
          </div>
        </div>
      )
    case 'TABLE':
      return <TableText block={block} within={within} />
    default:
      return (
        <>
          <p>
            <Line inlines={block.text} within={within} />
          </p>
          <Blocks blocks={block.content} within={within} />
        </>
      )
  }
}

function TableText({ block, within }: { readonly block: Block; readonly within: Within }) {
  const [head = [], ...rows] = block.rows
  return (
    <ScrollRegion labelledBy={within.anchor}>
      <table className="data-table">
        <thead>
          <tr>
            {head.map((cell, i) => (
              <th scope="col" key={i}>
                <Line inlines={cell.text} within={within} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) => (
                <td key={j}>
                  <Line inlines={cell.text} within={within} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Line({ inlines, within }: { readonly inlines: readonly Inline[]; readonly within: Within }) {
  return inlines.map((inline, i) => (
    <Fragment key={i}>
      <InlineText inline={inline} within={within} />
    </Fragment>
  ))
}

function InlineText({
  inline: { kind, text, to },
  within,
}: {
  readonly inline: Inline
  readonly within: Within
}) {
  switch (kind) {
    case 'TERM':
      return <strong>{text}</strong>
    case 'BLANK':
      return within.open && to !== '' && within.clause !== '' ? (
        <Link className="contract-blank" to={`${clauseAt(within.offerId, within.clause)}#${valueField(to)}`}>
          {text}
        </Link>
      ) : (
        <span className="contract-blank">{text}</span>
      )
    case 'REFERENCE':
      return <a href={`#${to}`}>{text}</a>
    default:
      return text
  }
}
