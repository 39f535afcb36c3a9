import { findFacts } from '@/lib/facts/find-facts'
import { findNameFacts } from '@/lib/facts/names/find-name-facts'
import { suggestNames } from '@/lib/facts/names/suggest-names'
import { renderFact } from '@/lib/facts/render-fact'
import type { Command } from '../command'
import { readHouseStyle } from '../options'
import { readNameContext } from '../read-name-context'
import { printLines } from '../print-lines'

/** `etabli hints`: the English that the house style has for the facts of each line; facts without any are left out. */
export const hints: Command = {
  name: 'hints',
  help: 'cli:help.hints',
  options: { style: { type: 'string' } },
  files: 1,
  async run(call) {
    const houseStyle = readHouseStyle(call)
    const context = await readNameContext(call.files[0] ?? '-')
    const find = (line: string) => {
      const found = findFacts(line, 'fr')
      const names = findNameFacts(line, found, context)
      return [...found, ...names]
        .sort((a, b) => a.from - b.from || b.to - a.to)
        .flatMap((fact) => {
          const { kind, from, to, text } = fact
          const renderings =
            fact.kind === 'name'
              ? suggestNames(text, fact.nameKind).map((suggestion) => suggestion.text)
              : renderFact(fact, houseStyle).map((rendering) => rendering.text)
          return renderings.length > 0 ? [{ kind, from, to, text, renderings }] : []
        })
    }
    await printLines(call, 'hints', find, ({ from, to, kind, text, renderings }) =>
      [`${from}-${to}`, kind, text, renderings.join(' | ')].join('\t'),
    )
    return 0
  },
}
