import { findFacts } from '@/lib/facts/find-facts'
import type { Fact } from '@/lib/facts/fact'
import { findNameFacts } from '@/lib/facts/names/find-name-facts'
import type { Command } from '../command'
import { readLanguage } from '../options'
import { readNameContext } from '../read-name-context'
import { printLines } from '../print-lines'

/** `etabli facts`: what must survive the crossing, of each line. */
export const facts: Command = {
  name: 'facts',
  help: 'cli:help.facts',
  options: { lang: { type: 'string' } },
  files: 1,
  async run(call) {
    const language = readLanguage(call)
    const names = language === 'fr' ? await readNameContext(call.files[0] ?? '-') : undefined
    const find = (text: string) => {
      const found = findFacts(text, language)
      if (language === 'fr') found.push(...findNameFacts(text, found, names))
      return found.sort((a, b) => a.from - b.from || b.to - a.to).map(inOrder)
    }
    await printLines(call, 'facts', find, describe)
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
