import type { ExportCheckAnswer } from '@/lib/domain/answers'
import type { Article } from '@/lib/domain/article'
import { exportFormats, type ExportFormat } from '@/lib/domain/export-format'
import { getHouseStyle, type HouseStyle } from '@/lib/domain/house-style'
import type { Segment } from '@/lib/domain/segment'
import { exportName } from '@/lib/formats/export-name'
import type { FormatId } from '@/lib/formats/registry'
import { hasText } from '@/lib/review/segment-content'
import type { Database } from '../db/schema'
import { countFindings } from './count-findings'
import { getArticle } from './get-article'
import { getTermScope } from './get-term-scope'
import { listOwnHouseStyles } from './list-house-styles'
import { listSegments } from './list-segments'

/** The file format that carries an export. */
export const fileFormats: Record<ExportFormat, FormatId> = {
  txt: 'txt',
  md: 'markdown',
  html: 'html',
  docx: 'docx',
  bilingual: 'html',
}

/** An article on its way out: all that its files need, and whether they are drafts. */
export type ExportedArticle = {
  article: Article
  segments: Segment[]
  houseStyle: HouseStyle
  /** A segment is not approved, or has a finding of level error or warning that nobody has dismissed. */
  draft: boolean
  check: ExportCheckAnswer
  /** The segments with findings of level error or warning that nobody has dismissed. */
  open: ReadonlySet<string>
}

/** Looks through an article before it is exported; throws `article-not-found`. */
export async function checkExport(db: Database, articleId: string): Promise<ExportedArticle> {
  const article = await getArticle(db, articleId)
  const { segments } = await listSegments(db, articleId)
  const houseStyle = getHouseStyle(article.houseStyleId, await listOwnHouseStyles(db))
  const termbase = (await getTermScope(db, article.projectId)).termbase()

  const unapproved = segments.filter((segment) => segment.state !== 'approved').length
  const empty = segments.filter((segment) => !hasText(segment.target)).length
  const { findings, dismissed, open } = await countFindings(segments, { houseStyle, termbase })
  const draft = unapproved > 0 || findings > 0
  const names = Object.fromEntries(
    exportFormats.map((format) => [
      format,
      exportName({
        slug: article.slug,
        houseLocale: houseStyle.locale,
        format: fileFormats[format],
        bilingual: format === 'bilingual',
        draft,
      }),
    ]),
  ) as Record<ExportFormat, string>
  return {
    article,
    segments,
    houseStyle,
    draft,
    open,
    check: { unapproved, findings, dismissed, empty, names },
  }
}
