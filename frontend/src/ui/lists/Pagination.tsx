import { Link } from 'react-router'
import { useTexts, useWords } from '../../i18n'
import { uiTexts } from '../texts'
import { pagesShown } from './list'

interface PaginationProps {
  readonly page: number
  readonly pages: number
  readonly pageAt: (page: number) => string
}

export function Pagination({ page, pages, pageAt }: PaginationProps) {
  const texts = useTexts(uiTexts)
  const words = useWords()
  if (pages <= 1) {
    return null
  }
  return (
    <nav className="pagination" aria-label={texts.pages}>
      {page > 1 && (
        <Link to={pageAt(page - 1)} rel="prev">
          ‹ {texts.previous}
        </Link>
      )}
      <ul>
        {pagesShown(page, pages).map((n, i) => (
          <li key={n === 0 ? `gap-${i}` : n}>
            {n === 0 ? (
              '…'
            ) : (
              <Link to={pageAt(n)} aria-label={texts.page(n)} aria-current={n === page ? 'page' : undefined}>
                {words.number(n)}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {page < pages && (
        <Link to={pageAt(page + 1)} rel="next">
          {texts.next} ›
        </Link>
      )}
    </nav>
  )
}
