import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useTexts } from '../../i18n'
import { uiTexts } from '../texts'
import { flipped, type Sort } from './list'

export interface Column<Row> {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** Numbers stand under each other. */
  readonly number?: boolean
  /** The column names the row: `th scope="row"`. */
  readonly names?: boolean
  readonly sortable?: boolean
}

interface DataTableProps<Row> {
  readonly caption: string
  /** The caption only for who can't see the heading above the table. */
  readonly captionHidden?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly sort?: Sort
  readonly onSort?: (sort: Sort) => void
  /** What to do next when there is nothing. */
  readonly empty?: ReactNode
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden = false, columns, rows, keyOf, sort, onSort, empty } = props
  const id = useId()
  if (rows.length === 0 && empty !== undefined) {
    return <div className="empty">{empty}</div>
  }
  return (
    <ScrollRegion labelledBy={id}>
      <table className="data-table">
        <caption id={id} className={captionHidden ? 'hidden' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(column => (
              <HeaderCell key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={keyOf(row)}>
              {columns.map(column => (
                <BodyCell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

interface HeaderCellProps<Row> {
  readonly column: Column<Row>
  readonly sort: Sort | undefined
  readonly onSort: ((sort: Sort) => void) | undefined
}

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const texts = useTexts(uiTexts)
  const direction = sort?.key === column.key ? sort.direction : undefined
  const sorted = direction === 'asc' ? 'ascending' : direction === 'desc' ? 'descending' : undefined
  const className = column.number ? 'number' : undefined
  if (!column.sortable || onSort === undefined) {
    return (
      <th scope="col" className={className}>
        {column.header}
      </th>
    )
  }
  return (
    <th scope="col" className={className} aria-sort={sorted}>
      <button type="button" className="sort-button" onClick={() => onSort(flipped(sort, column.key))}>
        {column.header}
        <span className={`sort-arrow sort-${direction ?? 'none'}`} aria-hidden="true" />
        {sorted !== undefined && (
          <span className="hidden">
            {', '}
            {direction === 'asc' ? texts.sortAscending : texts.sortDescending}
          </span>
        )}
      </button>
    </th>
  )
}

function BodyCell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  return column.names ? (
    <th scope="row">{column.cell(row)}</th>
  ) : (
    <td className={column.number ? 'number' : undefined}>{column.cell(row)}</td>
  )
}

/** Scrolls sideways by itself when it is too wide, and can then be reached by keyboard. */
export function ScrollRegion({
  labelledBy,
  children,
}: {
  readonly labelledBy: string
  readonly children: ReactNode
}) {
  const box = useRef<HTMLDivElement>(null)
  const [wide, setWide] = useState(false)
  useEffect(() => {
    const element = box.current
    if (element === null) {
      return
    }
    const watch = new ResizeObserver(() => setWide(element.scrollWidth > element.clientWidth))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  const region = wide ? { role: 'group', 'aria-labelledby': labelledBy, tabIndex: 0 } : {}
  return (
    <div className="table-scroll" ref={box} {...region}>
      {children}
    </div>
  )
}
