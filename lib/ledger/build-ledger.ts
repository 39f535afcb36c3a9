import type { TermEntry } from '@/lib/domain/term-entry'
import { suggestNames } from '@/lib/facts/names/suggest-names'
import type { TargetMatch } from '@/lib/termbase/term-match'
import { compileTermbase, type Termbase } from '@/lib/termbase/termbase'
import type { LedgerForm, LedgerPair, LedgerRow, Mention } from './ledger'
import { findNameConflicts } from './name-conflicts'
import { nameHeads } from './name-heads'
import type { NameReading } from './read-names'

type OpenRow = Omit<LedgerRow, 'first' | 'suggestions' | 'divided'>

/**
 * The ledger of an article: every person, place, body and product of the French in the order of its first mention, with
 * all forms in both texts. `readings` are those of `pairs`, one each.
 */
export function buildLedger(
  pairs: readonly LedgerPair[],
  readings: readonly NameReading[],
  termbase: Termbase,
): LedgerRow[] {
  const rows = new Map<string, OpenRow>()
  const rowOf = (id: string, start: Pick<LedgerRow, 'name' | 'kind' | 'entry'>): OpenRow => {
    const row = rows.get(id) ?? { id, source: [], target: [], ...start }
    rows.set(id, row)
    return row
  }

  const heads = nameHeads(readings)
  readings.forEach(({ terms, names }, segment) => {
    for (const { entry, text, from, to } of terms)
      mention(
        rowOf(`term-${entry.id}`, { name: entry.source[0] ?? text, kind: entry.kind, entry }).source,
        text,
        {
          segment,
          from,
          to,
        },
      )
    for (const { candidate } of names) {
      const name = heads.get(candidate.text) ?? candidate.text
      const row = rowOf(`name-${name}`, { name, kind: undefined, entry: undefined })
      row.kind ??= candidate.kind
      mention(row.source, candidate.text, { segment, from: candidate.from, to: candidate.to })
    }
  })
  addSettled(rows, pairs, termbase)
  addUnsettled(rows, pairs, readings, heads)

  const divided = new Set(
    findNameConflicts(readings.map((reading, i) => ({ reading, target: pairs[i]?.target ?? '' }))).map(
      (conflict) => conflict.name,
    ),
  )
  return [...rows.values()]
    .map((row): LedgerRow => {
      const firsts = row.source.flatMap((form) => form.mentions.slice(0, 1))
      return {
        ...row,
        first: firsts.reduce((a, b) => (isBefore(b, a) ? b : a)),
        suggestions: row.entry ? [] : suggestNames(row.name, nameKind(row.kind)),
        divided: row.entry === undefined && divided.has(row.name),
      }
    })
    .sort((a, b) => (isBefore(a.first, b.first) ? -1 : 1))
}

function isBefore(a: Mention, b: Mention): boolean {
  return a.segment < b.segment || (a.segment === b.segment && a.from < b.from)
}

function nameKind(kind: LedgerRow['kind']) {
  return kind === 'person' || kind === 'place' || kind === 'body' ? kind : undefined
}

function mention(forms: LedgerForm[], text: string, place: Mention, wrong = false): void {
  const known = forms.find((form) => form.text === text && (form.wrong ?? false) === wrong)
  if (known) known.mentions.push(place)
  else forms.push({ text, mentions: [place], ...(wrong ? { wrong } : {}) })
}

/** Without the apostrophe of a possessive. */
function bareForm({ text, suffix }: TargetMatch): string {
  if (suffix.possessive === '') return text
  return text.slice(0, text.lastIndexOf(suffix.possessive))
}

/** English of the entries that the French has; what is forbidden, left in French or in the wrong case is marked. */
function addSettled(rows: Map<string, OpenRow>, pairs: readonly LedgerPair[], termbase: Termbase): void {
  pairs.forEach(({ target }, segment) => {
    if (target.trim() === '') return
    for (const match of termbase.findTarget(target)) {
      const row = rows.get(`term-${match.entry.id}`)
      if (!row) continue
      const wrong = match.wrongCase || match.role === 'forbidden' || match.role === 'source'
      const text = bareForm(match)
      mention(row.target, text, { segment, from: match.from, to: match.from + text.length }, wrong)
    }
  })
}

/** English of the other names: the spellings that stand beside the French, looked for in the whole article. */
function addUnsettled(
  rows: Map<string, OpenRow>,
  pairs: readonly LedgerPair[],
  readings: readonly NameReading[],
  heads: ReadonlyMap<string, string>,
): void {
  const forms = new Map<string, Map<string, boolean>>()
  readings.forEach(({ names }, i) => {
    for (const { candidate, held } of names) {
      if (!held?.range) continue
      const name = heads.get(candidate.text) ?? candidate.text
      const text = (pairs[i]?.target ?? '').slice(held.range.from, held.range.to).replace(/['’]s?$/u, '')
      const known = forms.get(name) ?? new Map<string, boolean>()
      forms.set(name, known)
      known.set(text, (known.get(text) ?? true) && held.fate === 'changed')
    }
  })
  const entries = [...forms].map(([name, known]): TermEntry => {
    const [target = name, ...accepted] = [...known.keys()]
    const kind = rows.get(`name-${name}`)?.kind ?? 'place'
    return {
      id: `name-${name}`,
      source: [name],
      target,
      accepted,
      forbidden: [],
      kind,
      caseRule: 'exact',
      note: '',
      status: 'approved',
    }
  })
  const finder = compileTermbase(entries)
  pairs.forEach(({ target }, segment) => {
    if (target.trim() === '') return
    for (const match of finder.findTarget(target)) {
      const row = rows.get(match.entry.id)
      if (!row || match.wrongCase || match.role === 'source') continue
      const text = bareForm(match)
      const wrong = forms.get(row.name)?.get(match.form) ?? false
      mention(row.target, text, { segment, from: match.from, to: match.from + text.length }, wrong)
    }
  })
}
