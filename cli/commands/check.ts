import { empty } from '@/lib/checks/empty'
import { runChecks, subjectOf, type Pair } from '@/lib/checks/run-checks'
import type { Finding } from '@/lib/domain/finding'
import { compileTermbase } from '@/lib/termbase/termbase'
import type { Call, Command } from '../command'
import { readHouseStyle } from '../options'
import { createList } from '../print-lines'
import { createProgress } from '../progress'
import { fileSize } from '../read-chunks'
import { readNameContext } from '../read-name-context'
import { readGlossaries } from '../read-glossary'
import { countLines, readLines } from '../read-lines'
import { UsageError } from '../usage-error'

/** `etabli check`: an English text held against a French one, line by line. */
export const check: Command = {
  name: 'check',
  help: 'cli:help.check',
  options: { style: { type: 'string' }, terms: { type: 'string', multiple: true } },
  files: 2,
  async run(call) {
    const { json, output, words } = call
    const [source = '-', target = '-'] = call.files
    const houseStyle = readHouseStyle(call)
    if (source === '-' && target === '-') throw new UsageError('cli:error.standardInputTwice')
    await compareLineCounts(call, source, target)
    const termbase = compileTermbase(await readGlossaries(call.values('terms'), words))
    const names = await readNameContext(source)
    const counts = { error: 0, warning: 0, hint: 0 }
    const list = createList(json, output)
    const progress = createProgress(await fileSize(source))
    let line = 0
    for await (const batch of linePairs(call, source, target, progress.add)) {
      for (const [sourceText, targetText] of batch) {
        line++
        const findings = findingsOf({ source: sourceText, target: targetText, houseStyle, termbase, names })
        for (const finding of findings) counts[finding.level]++
        if (json) list.add({ line, findings })
        else for (const finding of findings) output.write(describe(finding, line, call))
      }
      await output.ready()
    }
    list.end()
    progress.end()
    if (!json) {
      const { error: errors, warning: warnings, hint: hints } = counts
      output.write(`${words.t('cli:summary', { errors, warnings, hints, lines: line })}\n`)
    }
    return counts.error > 0 ? 1 : 0
  },
}

/** A finished text has no empty lines where the French has words. */
function findingsOf(pair: Pair): Finding[] {
  return pair.target.trim() === '' ? empty.find(subjectOf(pair)) : runChecks(pair)
}

function describe(finding: Finding, line: number, { files, words }: Call): string {
  const file = words.fileName((finding.side === 'source' ? files[0] : files[1]) ?? '-')
  const place = `${file}:${line}:${finding.from + 1}`
  const fixes = finding.replacements.length > 0 ? ` → ${finding.replacements.join(' | ')}` : ''
  return `${place}: ${words.level(finding)}: ${words.finding(finding)}${fixes}\n`
}

async function compareLineCounts({ words }: Call, source: string, target: string): Promise<void> {
  const [sourceLines, targetLines] = [await countLines(source), await countLines(target)]
  if (sourceLines !== undefined && targetLines !== undefined && sourceLines !== targetLines)
    throw lineCountError(words, source, target, sourceLines, targetLines)
}

/** Two texts that do not go line by line. */
export function lineCountError(
  words: Call['words'],
  source: string,
  target: string,
  sourceLines: number,
  targetLines: number,
): UsageError {
  return new UsageError('cli:error.lineCounts', {
    source: words.fileName(source),
    target: words.fileName(target),
    sourceLines,
    targetLines,
  })
}

/** The lines of two files side by side, in batches. */
async function* linePairs(
  { words }: Call,
  source: string,
  target: string,
  onRead: (bytes: number) => void,
): AsyncGenerator<[string, string][]> {
  const sourceBatches = readLines(source, onRead)
  const targetBatches = readLines(target)
  let sources: string[] = []
  let targets: string[] = []
  let read = 0
  for (;;) {
    if (sources.length === 0) sources = (await sourceBatches.next()).value ?? []
    if (targets.length === 0) targets = (await targetBatches.next()).value ?? []
    if (sources.length === 0 && targets.length === 0) return
    if (sources.length === 0 || targets.length === 0) {
      const sourceLines = read + (await rest(sources, sourceBatches))
      const targetLines = read + (await rest(targets, targetBatches))
      throw lineCountError(words, source, target, sourceLines, targetLines)
    }
    const count = Math.min(sources.length, targets.length)
    yield sources.slice(0, count).map((text, i): [string, string] => [text, targets[i] ?? ''])
    read += count
    sources = sources.slice(count)
    targets = targets.slice(count)
  }
}

async function rest(lines: readonly string[], batches: AsyncGenerator<string[]>): Promise<number> {
  let count = lines.length
  for await (const batch of batches) count += batch.length
  return count
}
