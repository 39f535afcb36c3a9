import type { NewTermEntry, TermEntry } from '@/lib/domain/term-entry'
import {
  importPolicies,
  planImport,
  type ImportPlan,
  type ImportPolicy,
} from '@/lib/termbase/exchange/plan-import'
import type { TermFile } from '@/lib/termbase/exchange/term-file'
import type { Call, Command } from '../command'
import { describeProblems, readGlossary } from '../read-glossary'
import { openServerGlossary, serverAddress, serverOptions } from '../server'
import { UsageError } from '../usage-error'

type Glossary = TermFile & { file: string }
/** A row of all files together; planning counts it by `line`, a person by its own line in its file. */
type Row = { line: number; entry: NewTermEntry; place: { file: string; line: number } }

/** `etabli terms import`: the entries of glossary files into a running Établi, all of them or none. */
export const termsImport: Command = {
  name: 'import',
  help: 'cli:help.termsImport',
  options: {
    ...serverOptions,
    policy: { type: 'string' },
    'dry-run': { type: 'boolean' },
    'skip-broken': { type: 'boolean' },
  },
  files: { atLeast: 1 },
  glossaries: true,
  async run(call) {
    const { files, words, output, json } = call
    const policy = readPolicy(call)
    const dryRun = call.flag('dry-run')
    serverAddress(call)
    if (files.filter((file) => file === '-').length > 1) throw new UsageError('cli:error.standardInputTwice')
    const glossaries: Glossary[] = []
    for (const file of files) glossaries.push({ file, ...(await readGlossary(file, words)) })
    const broken = tellProblems(glossaries, call)
    if (broken > 0 && !dryRun && !call.flag('skip-broken'))
      throw new UsageError('cli:error.nothingImported', { count: broken })

    const server = await openServerGlossary(call)
    const rows = rowsOf(glossaries, server.entries, policy)
    const plan = planImport(server.entries, { entries: rows }, policy)
    if (dryRun) {
      if (json) output.write(`${JSON.stringify(planAsJson(plan, rows, glossaries, call))}\n`)
      else for (const line of describePlan(plan, rows, call)) output.write(`${line}\n`)
      return broken > 0 && !call.flag('skip-broken') ? 2 : 0
    }
    const sent = [...plan.add, ...plan.update, ...plan.same, ...plan.skip].sort((a, b) => a.line - b.line)
    const imported = await server.import(
      sent.map(({ entry }) => entry),
      policy,
    )
    const counts = { ...imported, skipped: imported.skipped + plan.repeated.length, broken }
    if (json) output.write(`${JSON.stringify({ ...counts, problems: problemsAsJson(glossaries, call) })}\n`)
    else output.write(`${words.t('cli:imported', counts)}\n`)
    return 0
  },
}

function readPolicy(call: Call): ImportPolicy {
  const value = call.option('policy') ?? 'skip'
  const policy = importPolicies.find((known) => known === value)
  if (policy) return policy
  throw new UsageError('cli:error.unknownPolicy', { value, known: importPolicies.join(', ') })
}

/** Says on standard error what is wrong with each row and which languages are left out; answers how many are broken. */
function tellProblems(glossaries: readonly Glossary[], { words }: Call): number {
  let broken = 0
  for (const { file, problems, ignoredLanguages } of glossaries) {
    broken += problems.length
    for (const line of describeProblems(file, problems, words)) process.stderr.write(`${line}\n`)
    if (ignoredLanguages.length > 0) {
      const languages = ignoredLanguages.join(', ')
      process.stderr.write(`${words.t('cli:ignoredLanguages', { file: words.fileName(file), languages })}\n`)
    }
  }
  return broken
}

/**
 * The rows of all files one after the other. A row that changes an entry, or says the same, is filled with the entry's own
 * values where its file has no column for them: whoever gets the rows does not know the columns.
 */
function rowsOf(glossaries: readonly Glossary[], known: readonly TermEntry[], policy: ImportPolicy): Row[] {
  const rows: Row[] = []
  for (const glossary of glossaries) {
    const { update, same } = planImport(known, glossary, policy)
    const filled = new Map([...update, ...same].map(({ line, entry }) => [line, entry]))
    for (const { line, entry } of glossary.entries)
      rows.push({
        line: rows.length,
        entry: filled.get(line) ?? entry,
        place: { file: glossary.file, line },
      })
  }
  return rows
}

function describePlan(plan: ImportPlan, rows: readonly Row[], { words }: Call): string[] {
  const place = (line: number) => {
    const { file, line: number } = rows[line]?.place ?? { file: '', line: 0 }
    return `${words.fileName(file)}:${number}`
  }
  const term = ({ source, target }: NewTermEntry) => `${source[0]} → ${target}`
  const told: [number, string][] = [
    ...plan.add.map(({ line, entry }): [number, string] => [
      line,
      words.t('cli:plan.add', { term: term(entry) }),
    ]),
    ...plan.update.map(({ line, entry, existing }): [number, string] => [
      line,
      words.t('cli:plan.update', { term: term(entry), existing: term(existing) }),
    ]),
    ...plan.skip.map(({ line, entry, existing }): [number, string] => [
      line,
      words.t('cli:plan.skip', { term: term(entry), existing: term(existing) }),
    ]),
    ...plan.repeated.map(({ line, entry, firstLine }): [number, string] => [
      line,
      words.t('cli:plan.repeated', { term: term(entry), first: place(firstLine) }),
    ]),
  ]
  const counts = {
    added: plan.add.length,
    updated: plan.update.length,
    unchanged: plan.same.length,
    skipped: plan.skip.length + plan.repeated.length,
  }
  return [
    ...told.sort(([a], [b]) => a - b).map(([line, text]) => `${place(line)}: ${text}`),
    words.t('cli:planned', counts),
  ]
}

function planAsJson(plan: ImportPlan, rows: readonly Row[], glossaries: readonly Glossary[], call: Call) {
  const place = (line: number) => rows[line]?.place
  const list = (planned: readonly { line: number; entry: NewTermEntry; existing?: TermEntry }[]) =>
    planned.map(({ line, entry, existing }) => ({ ...place(line), entry, ...(existing ? { existing } : {}) }))
  return {
    add: list(plan.add),
    update: list(plan.update),
    same: list(plan.same),
    skip: list(plan.skip),
    repeated: plan.repeated.map(({ line, entry, firstLine }) => ({
      ...place(line),
      entry,
      first: place(firstLine),
    })),
    problems: problemsAsJson(glossaries, call),
  }
}

function problemsAsJson(glossaries: readonly Glossary[], { words }: Call) {
  return glossaries.flatMap(({ file, problems }) =>
    problems.map((problem) => ({ file, ...problem, message: words.problem(problem) })),
  )
}
