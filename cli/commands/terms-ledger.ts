import { nameContext } from '@/lib/facts/names/name-context'
import { buildLedger } from '@/lib/ledger/build-ledger'
import type { LedgerForm, LedgerPair, LedgerRow } from '@/lib/ledger/ledger'
import { ledgerState } from '@/lib/ledger/ledger-state'
import { readNames } from '@/lib/ledger/read-names'
import { serializeLedger } from '@/lib/ledger/serialize-ledger'
import { compileTermbase } from '@/lib/termbase/termbase'
import type { Command } from '../command'
import { createList } from '../print-lines'
import { readGlossaries } from '../read-glossary'
import { readLines } from '../read-lines'
import { lineCountError } from './check'
import { UsageError } from '../usage-error'
import type { Words } from '../words'

/** `etabli terms ledger`: every name of an article with all its forms in both texts, as CSV or JSON. */
export const termsLedger: Command = {
  name: 'ledger',
  help: 'cli:help.termsLedger',
  options: { terms: { type: 'string', multiple: true } },
  files: 2,
  async run(call) {
    const { json, output, words } = call
    const [source = '-', target = '-'] = call.files
    if (source === '-' && target === '-') throw new UsageError('cli:error.standardInputTwice')
    const [sources, targets] = [await allLines(source), await allLines(target)]
    if (sources.length !== targets.length)
      throw lineCountError(words, source, target, sources.length, targets.length)
    const termbase = compileTermbase(await readGlossaries(call.values('terms'), words))
    const names = nameContext(sources)
    const pairs = sources.map((line, i): LedgerPair => ({ source: line, target: targets[i] ?? '' }))
    const readings = pairs.map((pair) => readNames(pair, termbase, names))
    const rows = buildLedger(pairs, readings, termbase)
    if (json) {
      const list = createList(true, output)
      for (const row of rows) list.add(jsonOf(row))
      list.end()
    } else output.write(serializeLedger(rows, labelsIn(words)))
    return 0
  },
}

async function allLines(file: string): Promise<string[]> {
  const lines: string[] = []
  for await (const batch of readLines(file)) for (const line of batch) lines.push(line)
  return lines
}

function jsonOf(row: LedgerRow) {
  const { name, kind, entry, source, target, suggestions } = row
  const english = entry?.target ?? suggestions[0]?.text
  return {
    name,
    kind,
    state: ledgerState(row),
    english,
    source: source.map(formOf),
    target: target.map(formOf),
  }
}

function formOf({ text, mentions, wrong }: LedgerForm) {
  const places = mentions.map(({ segment, from, to }) => ({ line: segment + 1, from, to }))
  return { text, ...(wrong && { wrong }), mentions: places }
}

function labelsIn({ t }: Words): Parameters<typeof serializeLedger>[1] {
  return {
    columns: [
      t('bench:ledger.column.name'),
      t('bench:ledger.column.kind'),
      t('bench:ledger.column.state'),
      t('bench:ledger.column.english'),
      t('bench:ledger.column.source'),
      t('bench:ledger.column.target'),
      t('cli:ledger.line'),
    ],
    kind: (kind) => (kind ? t(`glossary:kind.${kind}`) : ''),
    state: (row) => t(`bench:ledger.state.${ledgerState(row)}`),
  }
}
