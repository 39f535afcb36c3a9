import type { TermEntry } from '@/lib/domain/term-entry'
import { contractions } from '@/lib/language/fr/elision'
import { inflectTerm } from '@/lib/language/fr/inflection'
import { createFormIndex, type FormIndex } from './form-index'
import { frenchEdges } from './french-edges'
import { keepLongest } from './keep-longest'
import type { TermMatch } from './term-match'
import { termTokens } from './term-tokens'

const article = /^(?:le|la|les)(?=\s)|^l['’]/i

/** French forms of an entry with the inflected ones that its kind allows: common terms and products change, names do not. */
export function addFrenchForms<Role>(
  index: FormIndex<Role>,
  entry: TermEntry,
  role: Role,
  forms: readonly string[] = entry.source,
) {
  const inflected = entry.kind === 'common' || entry.kind === 'product'
  for (const form of forms) {
    const free = article.test(form) ? 1 : 0
    index.add({ entry, form, spelling: form, role, plural: false, free })
    for (const other of inflected ? inflectTerm(form) : [])
      index.add({ entry, form, spelling: other.form, role, plural: other.plural, free })
    if (free === 0) continue
    const [, first, rest] = /^(les?)\s+(\S.*)$/isu.exec(form) ?? []
    if (first === undefined || rest === undefined) continue
    for (const lead of contractions[first.toLowerCase() === 'le' ? 'le' : 'les'])
      index.add({ entry, form, spelling: rest, role, plural: false, free: 0, lead })
  }
}

/** A finder of source forms in French texts; entries are compiled when it is first asked. */
export function createSourceFinder(entries: readonly TermEntry[]): (text: string) => TermMatch[] {
  let index: FormIndex<'source'> | undefined

  function compiled(): FormIndex<'source'> {
    if (index) return index
    index = createFormIndex<'source'>(frenchEdges)
    for (const entry of entries) if (entry.status !== 'retired') addFrenchForms(index, entry, 'source')
    return index
  }

  return (text) => {
    const tokens = termTokens(text)
    const allowed = compiled()
      .find(text, tokens)
      .filter((occurrence) => occurrence.allowed)
    return keepLongest(allowed, tokens).flatMap((group): TermMatch[] => {
      const [best] = group
      const from = tokens[best?.first ?? -1]?.from
      const to = tokens[best?.last ?? -1]?.to
      if (!best || from === undefined || to === undefined) return []
      const { entry, form, plural } = best.found
      const others = [...new Set(group.map((occurrence) => occurrence.found.entry))].filter(
        (e) => e !== entry,
      )
      const suffix = { plural, possessive: '' as const }
      return [{ from, to, text: text.slice(from, to), entry, form, casing: best.casing, suffix, others }]
    })
  }
}
