import { findFacts } from '@/lib/facts/find-facts'
import type { Fact } from '@/lib/facts/fact'
import type { Command } from '../command'
import { readLanguage } from '../options'
import { printLines } from '../print-lines'

/** `etabli facts`: what must survive the crossing, of each line. */
export const facts: Command = {
  name: 'facts',
  help: 'cli:help.facts',
  options: { lang: { type: 'string' } },
  files: 1,
  async run(call) {
    const language = readLanguage(call)
    await printLines(call, 'facts', (text) => findFacts(text, language).map(inOrder), describe)
    return 0
  },
}

/** The fact with the keys that every kind has first. */
function inOrder(fact: Fact): Fact {
  const { kind, from, to, text } = fact
  return Object.assign({ kind, from, to, text }, fact)
}

function describe({ kind, from, to, text, approximate, ...parts }: Fact): string {
  const said = Object.entries(parts)
    .filter(([, value]) => typeof value !== 'object' && value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
  return [`${from}-${to}`, kind, text, [...said, ...(approximate ? ['approximate'] : [])].join(' ')].join(
    '\t',
  )
}
