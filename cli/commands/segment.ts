import { splitSentences } from '@/lib/language/sentences'
import type { Command } from '../command'
import { readLanguage } from '../options'
import { printLines } from '../print-lines'

/** `etabli segment`: the sentences of each line. */
export const segment: Command = {
  name: 'segment',
  help: 'cli:help.segment',
  options: { lang: { type: 'string' } },
  files: 1,
  async run(call) {
    const language = readLanguage(call)
    const find = (text: string) =>
      splitSentences(text, language).map(({ from, to }) => ({ from, to, text: text.slice(from, to) }))
    await printLines(call, 'sentences', find, ({ from, to, text }) => `${from}-${to}\t${text}`)
    return 0
  },
}
