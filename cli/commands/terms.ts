import { compileTermbase } from '@/lib/termbase/termbase'
import type { Command } from '../command'
import { printLines } from '../print-lines'
import { readGlossaries } from '../read-glossary'
import { UsageError } from '../usage-error'
import { termsExport } from './terms-export'
import { termsImport } from './terms-import'
import { termsLedger } from './terms-ledger'

/** `etabli terms`: the entries of a glossary in each line of a French text; and what moves glossaries in and out. */
export const terms: Command = {
  name: 'terms',
  help: 'cli:help.terms',
  options: { terms: { type: 'string', multiple: true } },
  files: 1,
  subcommands: [termsImport, termsExport, termsLedger],
  async run(call) {
    const glossaries = call.values('terms')
    if (glossaries.length === 0) throw new UsageError('cli:error.noTerms')
    const termbase = compileTermbase(await readGlossaries(glossaries, call.words))
    const find = (line: string) =>
      termbase.findSource(line).map(({ from, to, text, entry }) => ({
        from,
        to,
        text,
        entry: entry.source[0] ?? '',
        target: entry.target,
      }))
    await printLines(call, 'terms', find, ({ from, to, text, target }) => `${from}-${to}\t${text}\t${target}`)
    return 0
  },
}
