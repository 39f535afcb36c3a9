import { toTitleCase } from '@/lib/language/en/title-case'
import type { Range } from '@/lib/language/range'
import { renderTerm } from '@/lib/termbase/render-term'
import type { TermMatch } from '@/lib/termbase/term-match'
import { isCapitalised, startsSentence, type Draft } from './draft'

/** What stood before the term in French and has no business before its English. */
const frenchArticle = /(?<![\p{L}\p{N}])(?:(?:[dl]|qu)['’]|(?:le|la|les)\s+)$/iu

/**
 * What to put in the place of a match of the draft, the best first, and the range to put it in: that of the match with
 * what would stand there twice or hang in the air, the dot of an abbreviation before a full stop and a French article.
 */
export function fixesOf(
  match: Range & Pick<TermMatch, 'entry' | 'casing' | 'suffix'>,
  forms: readonly string[],
  draft: Draft,
  isFrench = false,
): Range & { replacements: string[] } {
  const { text } = draft
  const before = text.slice(0, match.from)
  const french = isFrench ? (frenchArticle.exec(before)?.[0] ?? '') : ''
  const from = match.from - french.length
  const hasArticle = /\bthe\s+$/i.test(before)
  const raised = match.casing === 'as-is' && isCapitalised(french) && startsSentence(text, from)
  const rendered = forms.map((form) => {
    const bare = hasArticle ? form.replace(/^the\s+(?=\S)/i, '') : form
    const fix = renderTerm(match, bare, raised ? 'initial' : match.casing)
    return draft.inTitleCase && match.casing !== 'all' ? toTitleCase(fix) : fix
  })
  const replacements = [...new Set(rendered)]
  const atStop = /^\.(?![.\p{L}\p{N}])/u.test(text.slice(match.to))
  if (!atStop || !replacements[0]?.endsWith('.')) return { from, to: match.to, replacements }
  const stopped = replacements.map((fix) => (fix.endsWith('.') ? fix : `${fix}.`))
  return { from, to: match.to + 1, replacements: stopped }
}
