import Papa from 'papaparse'
import { termKinds, type TermEntry } from '@/lib/domain/term-entry'
import { readLines } from './read-lines'
import { UsageError } from './usage-error'

/** Names that the two columns have in glossaries from elsewhere. */
const columnNames: Readonly<Record<string, string>> = {
  fr: 'source',
  french: 'source',
  français: 'source',
  en: 'target',
  english: 'target',
  anglais: 'target',
}

/** The entries of several CSV or TSV glossaries, one after the other. */
export async function readGlossaries(files: readonly string[]): Promise<TermEntry[]> {
  const entries: TermEntry[] = []
  for (const file of files) for (const entry of await readGlossary(file)) entries.push(entry)
  return entries
}

async function readGlossary(file: string): Promise<TermEntry[]> {
  const lines: string[] = []
  for await (const batch of readLines(file)) for (const line of batch) lines.push(line)
  const { data, errors, meta } = Papa.parse<Record<string, string>>(lines.join('\n'), {
    header: true,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', '\t', ';'],
    transformHeader: (name) => columnNames[name.trim().toLowerCase()] ?? name.trim().toLowerCase(),
  })
  if (!meta.fields?.includes('source') || !meta.fields.includes('target'))
    throw new UsageError('cli:error.glossaryColumns', { file })
  const broken = errors.find((error) => error.type === 'Quotes')
  if (broken)
    throw new UsageError('cli:error.glossaryRow', {
      file,
      line: (broken.row ?? 0) + 2,
      message: broken.message,
    })
  return data.flatMap((row, i) => entryOf(row, `${file}:${i + 2}`))
}

function entryOf(row: Record<string, string>, id: string): TermEntry[] {
  const source = formsOf(row.source)
  const [target, ...others] = formsOf(row.target)
  if (source.length === 0 || target === undefined) return []
  return [
    {
      id,
      source,
      target,
      accepted: [...others, ...formsOf(row.accepted)],
      forbidden: formsOf(row.forbidden),
      kind: termKinds.find((kind) => kind === row.kind?.trim().toLowerCase()) ?? 'common',
      caseRule: row.case === 'exact' || row.case === 'ignore' ? row.case : 'initial',
      note: row.note ?? '',
      status: row.status === 'proposed' || row.status === 'retired' ? row.status : 'approved',
    },
  ]
}

function formsOf(cell = ''): string[] {
  return cell
    .split('|')
    .map((form) => form.trim())
    .filter((form) => form !== '')
}
