import { findFacts } from '@/lib/facts/find-facts'
import { renderFact } from '@/lib/facts/render-fact'
import type { Command } from '../command'
import { readHouseStyle } from '../options'
import { printLines } from '../print-lines'

/** `etabli hints`: the English that the house style has for the facts of each line; facts without any are left out. */
export const hints: Command = {
  name: 'hints',
  help: 'cli:help.hints',
  options: { style: { type: 'string' } },
  files: 1,
  async run(call) {
    const houseStyle = readHouseStyle(call)
    const find = (line: string) =>
      findFacts(line, 'fr').flatMap((fact) => {
        const { kind, from, to, text } = fact
        const renderings = renderFact(fact, houseStyle).map((rendering) => rendering.text)
        return renderings.length > 0 ? [{ kind, from, to, text, renderings }] : []
      })
    await printLines(call, 'hints', find, ({ from, to, kind, text, renderings }) =>
      [`${from}-${to}`, kind, text, renderings.join(' | ')].join('\t'),
    )
    return 0
  },
}
