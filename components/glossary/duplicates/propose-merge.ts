import type { NewTermEntry, TermRecord } from '@/lib/domain/term-entry'

/** An English form that one entry wants or accepts and another rules out, and what becomes of it. */
export type FormConflict = { form: string; forbidden: boolean }

export type MergeProposal = {
  keepId: string
  goneIds: string[]
  entry: NewTermEntry
  /** Forms about which the entries disagree; the preferred English itself cannot be ruled out. */
  forms: FormConflict[]
  /** Choices in which they differ; the kept entry's stands. */
  choices: ('kind' | 'caseRule' | 'status')[]
}

/** The most forms that an entry has of each sort, and the longest note. */
const formLimit = 50
const noteLimit = 4000

const unique = (forms: readonly string[]) => [...new Set(forms)]

/**
 * What several entries become: `kept` gives the English and the choices, the forms are united, the notes joined. Where one
 * entry rules out what another wants, `verdicts` decides (true: ruled out), else the kept one's word, else the ban.
 */
export function proposeMerge(
  entries: readonly TermRecord[],
  kept: TermRecord,
  verdicts: ReadonlyMap<string, boolean>,
): MergeProposal {
  const others = entries.filter((entry) => entry !== kept)
  const ordered = [kept, ...others]
  const wanted = unique(ordered.flatMap(({ target, accepted }) => [target, ...accepted]))
  const banned = unique(ordered.flatMap(({ forbidden }) => forbidden))
  const ours = new Set([kept.target, ...kept.accepted])

  function isForbidden(form: string): boolean {
    if (form === kept.target || !banned.includes(form)) return false
    return verdicts.get(form) ?? !(ours.has(form) && !kept.forbidden.includes(form))
  }

  const forms = wanted
    .filter((form) => form !== kept.target && banned.includes(form))
    .map((form) => ({ form, forbidden: isForbidden(form) }))
  return {
    keepId: kept.id,
    goneIds: others.map(({ id }) => id),
    entry: {
      source: unique(ordered.flatMap(({ source }) => source)).slice(0, formLimit),
      target: kept.target,
      accepted: wanted.filter((form) => form !== kept.target && !isForbidden(form)).slice(0, formLimit),
      forbidden: banned.filter((form) => isForbidden(form)).slice(0, formLimit),
      kind: kept.kind,
      caseRule: kept.caseRule,
      status: kept.status,
      note: unique(ordered.map(({ note }) => note.trim()))
        .filter(Boolean)
        .join('\n')
        .slice(0, noteLimit)
        .toWellFormed(),
    },
    forms,
    choices: (['kind', 'caseRule', 'status'] as const).filter((field) =>
      others.some((other) => other[field] !== kept[field]),
    ),
  }
}

/** The entry that is kept unless one says otherwise: the approved one, of several the one that says most, then the oldest. */
export function entryToKeep(entries: readonly TermRecord[]): TermRecord | undefined {
  const weight = ({ source, accepted, forbidden, note }: TermRecord) =>
    source.length + accepted.length + forbidden.length + (note ? 1 : 0)
  const rank = ({ status }: TermRecord) => ['approved', 'proposed', 'retired'].indexOf(status)
  return [...entries].sort(
    (a, b) => rank(a) - rank(b) || weight(b) - weight(a) || a.createdAt - b.createdAt,
  )[0]
}
