import type { ExportFormat } from '@/lib/domain/export-format'
import { serializeBilingual } from '@/lib/formats/bilingual-html/serialize'
import { pairsOf, targetDocument } from '@/lib/formats/export-document'
import { getFormat } from '@/lib/formats/registry'
import type { UiLanguage } from '@/lib/i18n/ui-language'
import { bilingualLabels } from '../bilingual-labels'
import type { Database } from '../db/schema'
import { checkExport, fileFormats, type ExportedArticle } from './check-export'

export type ExportedFile = { name: string; mediaType: string; bytes: Uint8Array }

/**
 * An article as a file; a draft says so in its name. `language` is the one of the words around the two texts of a
 * bilingual file. Throws `article-not-found`.
 */
export async function exportArticle(
  db: Database,
  articleId: string,
  format: ExportFormat,
  language: UiLanguage,
): Promise<ExportedFile> {
  const exported = await checkExport(db, articleId)
  const { id, mediaType } = getFormat(fileFormats[format])
  const bytes = format === 'bilingual' ? await bilingual(exported, language) : await english(exported, id)
  return { name: exported.check.names[format], mediaType, bytes }
}

function english({ article, segments, houseStyle }: ExportedArticle, id: ReturnType<typeof getFormat>['id']) {
  return getFormat(id).serialize(targetDocument(article.title, segments), { language: houseStyle.locale })
}

function bilingual({ article, segments, houseStyle, draft }: ExportedArticle, language: UiLanguage) {
  return serializeBilingual({
    title: article.title,
    sourceLanguage: 'fr',
    targetLanguage: houseStyle.locale,
    labelLanguage: language,
    pairs: pairsOf(segments),
    draft,
    labels: bilingualLabels(language),
  })
}
