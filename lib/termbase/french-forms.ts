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
  const isSame = (other: string) =>
    other === form ||
    (!differsEarly(form, other) && canonicalText(form).toLowerCase() === canonicalText(other).toLowerCase())
  return isSame(target) || accepted.some(isSame) || forbidden.some(isSame)
}

const plain = (code: number) => code === 0x20 || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a)

/** Whether two forms differ in letters of ASCII before anything else stands in them, which most do. */
function differsEarly(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const one = a.charCodeAt(at)
    const other = b.charCodeAt(at)
    if (!plain(one) || !plain(other)) return false
    if ((one | 0x20) !== (other | 0x20)) return one !== 0x20 && other !== 0x20
  }
  return false
}
