import type { TermEntry } from '@/lib/domain/term-entry'
import { pluralOfTerm, pluralOfWord } from '@/lib/language/en/plural'
import { targetSide, type SoughtForm } from './sought-form'
import type { TargetRole } from './term-match'

const lastWord = /[\p{L}\p{M}]+$/u

function pluralOf(form: string, kind: TermEntry['kind']): string {
  if (kind === 'place') return form
  if (kind === 'common') return pluralOfTerm(form)
  const word = lastWord.exec(form.slice(form.lastIndexOf(' ') + 1))?.[0]
  return word === undefined ? `${form}s` : form.slice(0, form.length - word.length) + pluralOfWord(word)
}

/** English forms of an entry with their plural; names of places have none. */
export function addEnglishForms(forms: SoughtForm[], entry: TermEntry) {
  add(forms, entry, 'preferred', entry.target)
  for (const form of entry.accepted) add(forms, entry, 'accepted', form)
  for (const form of entry.forbidden) add(forms, entry, 'forbidden', form)
}

function add(forms: SoughtForm[], { kind }: TermEntry, role: TargetRole, form: string) {
  const spelling = pluralOf(form, kind)
  forms.push({ form, spelling: form, role, sides: targetSide, plural: false, free: 0 })
  if (spelling !== form) forms.push({ form, spelling, role, sides: targetSide, plural: true, free: 0 })
}
