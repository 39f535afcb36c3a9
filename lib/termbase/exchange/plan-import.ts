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
  /** `entry` is what `existing` becomes. */
  update: (TermFileEntry & { existing: T })[]
  /** The termbase has just this already. */
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
  const known = indexForms(existing, ({ source }) => source)
  const rows = indexForms(entries, ({ entry }) => entry.source)
  const changed = new Map<string, number>()
  const merge = mergerOf(columns)
  for (const row of entries) {
    const { line, entry } = row
    const twins = known.find(entry.source)
    const twin = twins.find((candidate) => isSame(merge(candidate, entry), candidate)) ?? twins[0]
    if (twin && isSame(merge(twin, entry), twin)) {
      plan.same.push({ ...row, existing: twin })
      continue
    }
    const earlier = rows.find(entry.source).filter((other) => other.line < line)
    const first = policy === 'add' ? earlier.find((other) => isSame(other.entry, entry)) : earlier[0]
    const firstLine = first?.line ?? (twin && policy === 'update' ? changed.get(twin.id) : undefined)
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
  return canonicalText(form)
    .trim()
    .replace(/^\p{L}|\p{Lu}/gu, (letter) => letter.normalize('NFD').charAt(0))
    .toLowerCase()
}

/** Finds what has a form: what has it as its main form before what has it among others; nothing is found twice. */
function indexForms<T>(items: readonly T[], formsOf: (item: T) => readonly string[]) {
  const main = new Map<string, T[]>()
  const all = new Map<string, T[]>()
  const add = (map: Map<string, T[]>, key: string, item: T) => {
    const list = map.get(key)
    if (!list) map.set(key, [item])
    else if (list.at(-1) !== item) list.push(item)
  }
  for (const item of items)
    for (const [i, form] of formsOf(item).entries()) {
      const key = formKey(form)
      if (i === 0) add(main, key, item)
      add(all, key, item)
    }
  return {
    find(forms: readonly string[]): T[] {
      const keys = forms.map(formKey)
      const found = new Set(main.get(keys[0] ?? ''))
      for (const key of keys) for (const item of all.get(key) ?? []) found.add(item)
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
