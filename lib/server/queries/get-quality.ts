import Papa from 'papaparse'
import { EtabliError } from '@/lib/domain/errors'
import { plainText } from '@/lib/domain/inline-content'
import type { Annotation } from '@/lib/domain/remark'
import { scoreQuality, severityPoints, type Quality } from '@/lib/review/quality'
import type { Database } from '../db/schema'
import type { ExportedFile } from './export-article'
import { listMembers } from './list-members'
import { listRemarks } from './list-remarks'
import { listSegments } from './list-segments'

/** An issue with its place in the article. */
export type PlacedIssue = Annotation & { number: number; source: string; target: string }

export type QualityReport = {
  articleId: string
  title: string
  quality: Quality
  /** What the article has of its own; null for the usual pass mark. */
  ownPassMark: number | null
  /** In reading order. */
  issues: PlacedIssue[]
}

/** How good an article's English is by the issues that reviewers marked in it. Throws `article-not-found`. */
export async function getQuality(db: Database, articleId: string): Promise<QualityReport> {
  const article = await db
    .selectFrom('article')
    .select(['title', 'pass_mark'])
    .where('id', '=', articleId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!article) throw new EtabliError('article-not-found')
  const { words } = await db
    .selectFrom('segment')
    .select(({ fn }) => fn.sum<number | null>('target_words').as('words'))
    .where('article_id', '=', articleId)
    .executeTakeFirstOrThrow()
  const { annotations } = await listRemarks(db, articleId)
  const { segments } = await listSegments(db, articleId)
  const places = new Map(segments.map((segment, index) => [segment.id, { segment, number: index + 1 }]))
  const issues = annotations
    .flatMap((annotation): PlacedIssue[] => {
      const place = places.get(annotation.segmentId)
      if (!place) return []
      const { source, target } = place.segment
      return [{ ...annotation, number: place.number, source: plainText(source), target: plainText(target) }]
    })
    .sort((a, b) => a.number - b.number || (a.anchor?.from ?? -1) - (b.anchor?.from ?? -1))
  return {
    ...{ articleId, title: article.title, ownPassMark: article.pass_mark, issues },
    quality: scoreQuality(issues, Number(words ?? 0), article.pass_mark),
  }
}

/** The same as a table: a line an issue, and a last one with the score. Throws `article-not-found`. */
export async function exportQuality(db: Database, articleId: string): Promise<ExportedFile> {
  const { title, quality, issues } = await getQuality(db, articleId)
  const names = new Map((await listMembers(db)).map((member) => [member.id, member.name]))
  const rows = issues.map((issue) => ({
    ...{ segment: issue.number, category: issue.category, severity: issue.severity },
    ...{ points: severityPoints[issue.severity], words: issue.quote, note: issue.note },
    ...{ source: issue.source, target: issue.target, reviewer: names.get(issue.author) ?? issue.author },
    time: new Date(issue.at).toISOString(),
  }))
  const score = {
    ...{ segment: '', category: 'total', severity: '', points: quality.points },
    words: `${quality.words} words`,
    note: `${quality.perThousand?.toFixed(2) ?? ''} per 1,000 words; pass mark ${quality.passMark}; ${quality.passed === null ? '' : quality.passed ? 'passed' : 'not passed'}`,
    ...{ source: '', target: '', reviewer: '', time: '' },
  }
  const table = Papa.unparse([...rows, score], { escapeFormulae: true, newline: '\r\n' })
  const slug = title.replace(/[\\/:*?"<>|]+/g, ' ').trim() || 'article'
  return {
    ...{ name: `${slug} – quality.csv`, mediaType: 'text/csv' },
    bytes: new TextEncoder().encode(`\ufeff${table}`),
  }
}
