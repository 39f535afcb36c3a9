import { frenchEdges } from './french-edges'
import type { FormIndex } from './form-index'
import { keepLongest } from './keep-longest'
import { sourceSide } from './sought-form'
import type { TermMatch } from './term-match'
import { termTokens } from './term-tokens'

/** Source forms of the index in a French text, in the order of place. */
export function findSourceTerms(index: FormIndex, text: string): TermMatch[] {
  const tokens = termTokens(text)
  const allowed = index.find(text, tokens, sourceSide, frenchEdges).filter((occurrence) => occurrence.allowed)
  return keepLongest(allowed, tokens).flatMap((group): TermMatch[] => {
    const [best] = group
    const from = tokens[best?.first ?? -1]?.from
    const to = tokens[best?.last ?? -1]?.to
    if (!best || from === undefined || to === undefined) return []
    const { entry, casing, found } = best
    const { form, plural } = found
    const others = [...new Set(group.map((occurrence) => occurrence.entry))].filter((e) => e !== entry)
    const suffix = { plural, possessive: '' as const }
    return [{ from, to, text: text.slice(from, to), entry, form, casing, suffix, others }]
  })
}
