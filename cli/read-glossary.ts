import { EtabliError } from '@/lib/domain/errors'
import type { TermEntry } from '@/lib/domain/term-entry'
import { decodeText } from '@/lib/formats/decode-text'
import { readTermFile } from '@/lib/termbase/exchange/read-term-file'
import type { TermFile, TermFileProblem } from '@/lib/termbase/exchange/term-file'
import { readChunks } from './read-chunks'
import { UsageError } from './usage-error'
import type { Words } from './words'

/** So many broken rows are named one by one where all of them stop a command. */
const maxNamed = 20

/** The entries of several glossaries, one after the other. Throws a UsageError that names each row that cannot be read. */
export async function readGlossaries(files: readonly string[], words: Words): Promise<TermEntry[]> {
  const entries: TermEntry[] = []
  const broken: string[] = []
  for (const file of files) {
    const glossary = await readGlossary(file, words)
    for (const { line, entry } of glossary.entries) entries.push({ id: `${file}:${line}`, ...entry })
    broken.push(...describeProblems(file, glossary.problems, words))
  }
  if (broken.length === 0) return entries
  const more = broken.length - maxNamed
  const named = more > 0 ? [...broken.slice(0, maxNamed), words.t('cli:moreRows', { count: more })] : broken
  throw new UsageError('cli:error.glossaryRows', { count: broken.length, list: named.join('\n') })
}

/** One glossary with what is wrong in it. Throws a UsageError for a file beyond use. */
export async function readGlossary(file: string, words: Words): Promise<TermFile> {
  const chunks: Buffer[] = []
  for await (const chunk of readChunks(file)) chunks.push(chunk)
  try {
    return readTermFile(decodeText(Buffer.concat(chunks)).text, { name: file })
  } catch (error) {
    if (!(error instanceof EtabliError)) throw error
    throw new UsageError('cli:error.glossary', { file, message: words.refusal(error) })
  }
}

/** "names.csv, line 4: There is no English." for each problem. */
export function describeProblems(file: string, problems: readonly TermFileProblem[], words: Words): string[] {
  return problems.map((problem) =>
    words.t('cli:row', { file: words.fileName(file), line: problem.line, message: words.problem(problem) }),
  )
}
