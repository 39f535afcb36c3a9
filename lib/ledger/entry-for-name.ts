import type { NewTermEntry } from '@/lib/domain/term-entry'
import type { LedgerRow } from './ledger'

const capitals = (text: string) => text === text.toUpperCase() && text.length > 1
const lastWord = (text: string) => /[^\s\u00a0\u202f]+$/u.exec(text)?.[0] ?? text

/**
 * The entry that settles a name with its English: every French form of the article but those in capitals of a heading; a
 * person who is also mentioned by surname may be so in the English.
 */
export function entryForName(
  { name, kind, source }: Pick<LedgerRow, 'name' | 'kind' | 'source'>,
  target: string,
): NewTermEntry {
  const forms = source.map((form) => form.text).filter((text) => text !== name)
  const own = forms.filter((text) => !capitals(text) || capitals(name))
  const bySurname = kind === 'person' && own.length > 0 && lastWord(target) !== target
  return {
    source: [name, ...own],
    target,
    accepted: bySurname ? [lastWord(target)] : [],
    forbidden: [],
    kind: kind ?? 'place',
    caseRule: 'exact',
    note: '',
    status: 'approved',
  }
}
