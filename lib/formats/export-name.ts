import type { HouseStyle } from '@/lib/domain/house-style'
import type { FormatId } from './registry'
import { getFormat } from './registry'

/**
 * The name of an exported file: `slug.en-US.md` for the English, `slug.fr-en-US.bilingual.html` for both texts, with
 * `.draft` in it while findings are open or segments not approved. "en-001" is plain "en".
 */
export function exportName(options: {
  /** Of the article: lower-case ASCII letters, digits and hyphens. */
  slug: string
  houseLocale: HouseStyle['locale']
  format: FormatId
  bilingual?: boolean
  draft?: boolean
}): string {
  const { slug, houseLocale, format, bilingual = false, draft = false } = options
  const locale = houseLocale === 'en-001' ? 'en' : houseLocale
  return [
    slug,
    bilingual ? `fr-${locale}` : locale,
    ...(draft ? ['draft'] : []),
    ...(bilingual ? ['bilingual'] : []),
    getFormat(format).extensions[0],
  ].join('.')
}
