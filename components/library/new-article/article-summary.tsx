'use client'

import { useT } from '@/lib/i18n/use-t'
import type { DraftArticle } from './draft-article'

/** What the article will be, in one line that keeps up with the texts. */
export function ArticleSummary({ draft, paragraphs }: { draft: DraftArticle; paragraphs: number }) {
  const t = useT()
  if (paragraphs === 0) return <p className="text-sm text-soft">{t('library:new.nothingYet')}</p>
  const parts = [t('library:paragraphs', { count: paragraphs }), t('library:words', { count: draft.words })]
  if (draft.segments !== paragraphs) parts.push(t('library:new.rows', { count: draft.segments }))
  if (draft.alignment === 'one-to-one') parts.push(t('library:new.oneToOne'))
  if (draft.alignment === 'by-length') parts.push(t('library:new.byLength'))
  return (
    <p role="status" className="text-sm text-soft">
      {parts.join(' · ')}
      {draft.unsure > 0 && (
        <span className="font-medium text-caution">
          {' '}
          – {t('library:new.unsure', { count: draft.unsure })}
        </span>
      )}
    </p>
  )
}
