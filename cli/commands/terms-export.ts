import { writeFile } from 'node:fs/promises'
import { newTermEntrySchema, type NewTermEntry } from '@/lib/domain/term-entry'
import type { TermFileStyle } from '@/lib/termbase/exchange/term-file'
import { writeTermFile } from '@/lib/termbase/exchange/write-term-file'
import type { Call, Command } from '../command'
import { readGlossaries } from '../read-glossary'
import { openServerGlossary, serverOptions } from '../server'
import { UsageError } from '../usage-error'

/** The names that `--format` takes; an extension of a file is one of them. */
const formats: Readonly<Record<string, TermFileStyle>> = {
  csv: 'csv',
  tsv: 'tsv',
  tbx: 'tbx-dct',
  'tbx-dca': 'tbx-dca',
  'tbx-2': 'tbx-2',
}

/** `etabli terms export`: glossary files, or the glossary of a running Établi, as one file. */
export const termsExport: Command = {
  name: 'export',
  help: 'cli:help.termsExport',
  options: { ...serverOptions, terms: { type: 'string', multiple: true }, format: { type: 'string' } },
  files: 1,
  glossaries: true,
  async run(call) {
    const { output, words } = call
    const [file = '-'] = call.files
    const style = readStyle(call, file)
    const entries = await entriesOf(call)
    const text = writeTermFile(entries, style)
    if (file === '-') {
      output.write(text)
      return 0
    }
    try {
      await writeFile(file, text)
    } catch (error) {
      throw new UsageError('cli:error.cannotWrite', {
        file,
        code: (error as NodeJS.ErrnoException).code ?? '',
      })
    }
    output.write(`${words.t('cli:exported', { file, count: entries.length })}\n`)
    return 0
  },
}

function readStyle(call: Call, file: string): TermFileStyle {
  const value =
    call.option('format') ?? (file === '-' ? 'csv' : (/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''))
  const style = Object.hasOwn(formats, value) ? formats[value] : undefined
  if (style) return style
  throw new UsageError('cli:error.unknownFormat', { value, known: Object.keys(formats).join(', ') })
}

async function entriesOf(call: Call): Promise<NewTermEntry[]> {
  const glossaries = call.values('terms')
  const entries =
    glossaries.length > 0
      ? await readGlossaries(glossaries, call.words)
      : (await openServerGlossary(call)).entries
  return entries.map((entry) => newTermEntrySchema.parse(entry))
}
