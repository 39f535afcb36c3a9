import { newTermEntrySchema, type NewTermEntry, type TermEntry } from '@/lib/domain/term-entry'
import { canonicalText } from '@/lib/language/normalise'
import type { TermFile, TermFileEntry } from './term-file'

/** What happens to a row whose French the termbase has: it is left out, it changes the entry, or it comes beside it. */
export const importPolicies = ['skip', 'update', 'add'] as const
export type ImportPolicy = (typeof importPolicies)[number]

/** What importing a file would do; every row is in exactly one list, in the file's order. */
export type ImportPlan<T extends TermEntry = TermEntry> = {
  /** New entries. */
  add: TermFileEntry[]
  /** `entry` is what `existing` becomes, whole. */
  update: (TermFileEntry & { existing: T })[]
  /** The termbase has just this already; `entry` is whole here too. */
  same: (TermFileEntry & { existing: T })[]
  /** Left out, since the termbase has this French already. */
  skip: (TermFileEntry & { existing: T })[]
  /** Left out, since the row at `firstLine` has this French, or changes the same entry. */
  repeated: (TermFileEntry & { firstLine: number })[]
}

/** The rows of a file, with its columns where they are known; without any, rows say everything of an entry. */
export type ImportRows = Pick<TermFile, 'entries'> & Partial<Pick<TermFile, 'columns'>>

/**
 * Holds rows against the termbase and against one another. Two entries have the same French where they have the same main
 * form, or else any form in common; see `formKey`. An update keeps what the file has no column for. With the policy "add",
 * rows are left out only where there is nothing new in them.
 */
export function planImport<T extends TermEntry>(
  existing: readonly T[],
  { entries, columns = [] }: ImportRows,
  policy: ImportPolicy,
): ImportPlan<T> {
  const plan: ImportPlan<T> = { add: [], update: [], same: [], skip: [], repeated: [] }
  const known = indexForms(existing)
  const seen = new Map<string, number>()
  const changed = new Map<string, number>()
  const merge = mergerOf(columns)
  for (const row of entries) {
    const { line, entry } = row
    const forms = entry.source.map(formKey)
    const keys = policy === 'add' ? [JSON.stringify(fields.map((field) => entry[field]))] : forms
    const first = keys.map((key) => seen.get(key)).find((at) => at !== undefined)
    for (const key of keys) if (!seen.has(key)) seen.set(key, line)
    const twins = known.find(forms)
    const same = twins.find((candidate) => isSame(merge(candidate, entry), candidate))
    if (same) {
      plan.same.push({ line, entry: merge(same, entry), existing: same })
      continue
    }
    const [twin] = twins
    const firstLine = first ?? (twin && policy === 'update' ? changed.get(twin.id) : undefined)
    if (firstLine !== undefined) plan.repeated.push({ ...row, firstLine })
    else if (!twin || policy === 'add') plan.add.push(row)
    else if (policy === 'skip') plan.skip.push({ ...row, existing: twin })
    else {
      changed.set(twin.id, line)
      plan.update.push({ line, entry: merge(twin, entry), existing: twin })
    }
  }
  return plan
}

/**
 * What two spellings of one French form have in common: case, apostrophes, hyphens and the accents of capitals, which
 * French may leave out, do not count; other accents do ("pêcheur" is no "pécheur").
 */
export function formKey(form: string): string {
  const plain = canonicalText(form).trim()
  if (/^\p{ASCII}*$/u.test(plain)) return plain.toLowerCase()
  return plain
    .replace(/^\P{ASCII}|(?!\p{ASCII})\p{Lu}/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .toLowerCase()
}

/** So many entries with one form are looked at: more of them are no glossary. */
const maxTwins = 50

/** Finds the entries that have a form: first those whose main form is the main one given; none is found twice. */
function indexForms<T extends TermEntry>(entries: readonly T[]) {
  const main = new Map<string, T[]>()
  const all = new Map<string, T[]>()
  const add = (map: Map<string, T[]>, key: string, entry: T) => {
    const list = map.get(key)
    if (!list) map.set(key, [entry])
    else if (list.length < maxTwins && list.at(-1) !== entry) list.push(entry)
  }
  for (const entry of entries)
    for (const [i, form] of entry.source.entries()) {
      const key = formKey(form)
      if (i === 0) add(main, key, entry)
      add(all, key, entry)
    }
  return {
    find(keys: readonly string[]): T[] {
      const found = new Set(main.get(keys[0] ?? ''))
      for (const key of keys) for (const entry of all.get(key) ?? []) found.add(entry)
      return [...found]
    },
  }
}

/** Gives an entry the values of a row, but for those that the file has no column for. */
function mergerOf(columns: Partial<TermFile>['columns'] & object) {
  const given = new Set(columns.map(({ column }) => column))
  const has = (column: keyof NewTermEntry) => columns.length === 0 || given.has(column)
  return (before: TermEntry, row: NewTermEntry): NewTermEntry => {
    const kept = has('accepted')
      ? row.accepted
      : [...new Set([...row.accepted, ...before.accepted])].filter((form) => form !== row.target)
    return {
      source: row.source,
      target: row.target,
      accepted: kept,
      forbidden: has('forbidden') ? row.forbidden : before.forbidden,
      kind: has('kind') ? row.kind : before.kind,
      caseRule: has('caseRule') ? row.caseRule : before.caseRule,
      note: has('note') ? row.note : before.note,
      status: has('status') ? row.status : before.status,
    }
  }
}

const fields = Object.keys(newTermEntrySchema.shape) as (keyof NewTermEntry)[]

function isSame(one: NewTermEntry, other: NewTermEntry): boolean {
  return fields.every((field) => {
    const [a, b] = [one[field], other[field]]
    return Array.isArray(a) && Array.isArray(b)
      ? a.length === b.length && a.every((form, i) => form === b[i])
      : a === b
  })
}
