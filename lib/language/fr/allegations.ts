import type { Range } from '../range'

/** How a French text says that it does not vouch for something itself. */
export type Allegation = Range & {
  /**
   * `conditional`: the conditional of hearsay (« aurait tiré »); `attribution`: on somebody's word (« selon la police »);
   * `accusation`: guilt that nobody has proved (« le meurtrier présumé », « mis en examen »).
   */
  kind: 'conditional' | 'attribution' | 'accusation'
}

const letter = '\\p{L}\\p{M}'
const word = (inner: string) => new RegExp(`(?<![${letter}])(?:${inner})(?:(?<=['’])|(?![${letter}]))`, 'giu')

/** Words that may stand between an auxiliary and what it helps. */
const between = `(?:\\s+(?:pas|plus|jamais|ainsi|aussi|déjà|bien|même|notamment|également|été|eu|fait|alors|ensuite|toujours|encore)){0,3}`

/** Participles of regret and advice: « il aurait dû », « elle aurait préféré » allege nothing. */
const modal = `(?:pu|dû|du|fallu|voulu|aimé|souhaité|préféré|suffi|mieux)(?![${letter}])`

const patterns: readonly [Allegation['kind'], RegExp][] = [
  [
    'conditional',
    word(
      `(?:aurait|auraient)${between}\\s+(?!${modal})(?:eu|[${letter}]{2,}(?:é|ée|és|ées|i|ie|is|ies|it|ite|u|ue|us|ues|ert|erte|eint|ints?|aint|ort))`,
    ),
  ],
  ['conditional', word(`(?:serait|seraient)(?:\\s+(?:pas|plus|donc|aussi|même)){0,2}\\s+[${letter}’']{1,}`)],
  [
    'attribution',
    word(
      `selon(?!\\s+(?:que|le cas|les cas|l['’]usage|moi|toute vraisemblance))|d['’]après|à en croire|au dire de|aux dires d(?:e|u|es)|de sources?\\s+[${letter}]+|(?:a|ont)\\s+(?:affirmé|assuré|prétendu|soutenu|avancé|allégué|juré)\\s+(?:que|qu['’])|il semble(?:rait)?\\s+(?:que|qu['’])|(?:affirm|assur|prétend|soutien|avanc|allègu|jur)(?:e|ent|nent|t)\\s+(?:que|qu['’])`,
    ),
  ],
  [
    'accusation',
    word(
      `présumée?s?|supposée?s?|prétendue?s?|soi-disant|alléguée?s?|(?:accusée?s?|soupçonnée?s?|suspectée?s?)\\s+d(?:e|u|es|['’])|mise?s? en examen|mise?s? en cause|suspects?`,
    ),
  ],
]

/** What « serait » says without alleging anything. */
const advice = new RegExp(
  `^(?:serait|seraient)\\s+(?:(?:pas|plus|donc|aussi|même)\\s+)?(?:bien|bon|bonne|mieux|temps|utile|souhaitables?|préférables?|judicieux|dommage|absurde|faux|vain|possible|impossible|nécessaires?)$`,
  'iu',
)

const sentenceEnds = ['. ', '! ', '? ', '\n', ' ; ', ' : ']

/** How far a sentence is read from a verb, in UTF-16 units. */
const reach = 300

/** The sentence that stands before a place, from its beginning. */
function before(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - reach), at)
  return near.slice(Math.max(...sentenceEnds.map((end) => near.lastIndexOf(end))) + 1)
}

/** The rest of the sentence after a place. */
function after(text: string, at: number): string {
  const near = text.slice(at, at + reach)
  const ends = sentenceEnds.map((end) => near.indexOf(end)).filter((end) => end >= 0)
  return near.slice(0, Math.min(...ends, near.length))
}

const condition = word(`si|s['’]ils?|au cas où|sans quoi|faute de quoi`)

/** After the verb, only with a subject: « si gravement » is no condition. */
const laterCondition = word(
  `si\\s+(?:l[ea]s?|une?|des?|ces?|cet|cette|[mts](?:on|a|es)|leurs?|on|elles?|je|tu|nous|vous)|si\\s+(?:l|j)['’]|s['’]ils?|sans quoi`,
)
const opinion = /(?:^|[^\p{L}])(?:ce|cela|ça)\s+(?:ne\s+)?$/iu
const me = /(?:^|[^\p{L}])(?:je|j['’]|tu|nous|vous)\s*(?:n['’]|ne\s+)?$/iu

/** Whether a conditional only says what would be: beside an « if », of an opinion, or of who speaks. */
function isHypothesis(text: string, from: number, to: number): boolean {
  const left = before(text, from)
  const isConditional = left.search(condition) >= 0 || after(text, to).search(laterCondition) >= 0
  return isConditional || opinion.test(left) || me.test(left)
}

/** Hedged allegations in a French text, in the order of their places; none overlaps another. UTF-16 offsets. */
export function findAllegations(text: string): Allegation[] {
  const found: Allegation[] = []
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = 0
    for (const match of text.matchAll(pattern)) {
      const from = match.index
      if (
        kind === 'conditional' &&
        (advice.test(match[0]) || isHypothesis(text, from, from + match[0].length))
      )
        continue
      found.push({ kind, from, to: from + match[0].length })
    }
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  let end = 0
  return found.filter(({ from, to }) => {
    const isFree = from >= end
    end = Math.max(end, to)
    return isFree
  })
}
