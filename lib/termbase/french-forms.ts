import type { TermEntry } from '@/lib/domain/term-entry'
import { contractions } from '@/lib/language/fr/elision'
import { inflectTerm } from '@/lib/language/fr/inflection'
import { canonicalText } from '@/lib/language/normalise'
import { bothSides, sourceSide, type SoughtForm } from './sought-form'

const article = /^(?:le|la|les)(?=\s)|^l['’]/i
const contracting = /^(les?)\s+(\S.*)$/isu

/**
 * French forms of an entry with the inflected ones that its kind allows: common terms and products change, names do not.
 * In English texts they count as left standing, but for those that the entry has in English too.
 */
export function addFrenchForms(forms: SoughtForm[], entry: TermEntry) {
  const inflected = entry.kind === 'common' || entry.kind === 'product'
  for (const form of entry.source) {
    const sides = isEnglishToo(form, entry) ? sourceSide : bothSides
    const free = article.test(form) ? 1 : 0
    forms.push({ form, spelling: form, role: 'source', sides, plural: false, free })
    if (inflected)
      for (const { form: spelling, plural } of inflectTerm(form))
        forms.push({ form, spelling, role: 'source', sides, plural, free })
    if (free === 0) continue
    const [, first, rest] = contracting.exec(form) ?? []
    if (first === undefined || rest === undefined) continue
    for (const lead of contractions[first.toLowerCase() === 'le' ? 'le' : 'les'])
      forms.push({ form, spelling: rest, role: 'source', sides, plural: false, free: 0, lead })
  }
}

function isEnglishToo(form: string, { target, accepted, forbidden }: TermEntry): boolean {
  const key = canonicalText(form).toLowerCase()
  const isSame = (other: string) => other === form || canonicalText(other).toLowerCase() === key
  return isSame(target) || accepted.some(isSame) || forbidden.some(isSame)
}
