import { foldWord } from '@/lib/language/normalise'
import type { Range } from '@/lib/language/range'
import type { TargetMatch } from '@/lib/termbase/term-match'
import { areNeighbours, isCapitalised, startsSentence, type Draft } from './draft'

/** Words at the head of names that English leaves in French. */
const heads = new Set(
  'allée avenue boulevard café carrefour château collège cour fort gare hôtel institut jardin journal lycée mont musée olympique opéra palais parc passage place pont port porte quai racing radio rue square stade théâtre tour'.split(
    ' ',
  ),
)
const articles = new Set(['le', 'la', 'les', 'l'])
const linking = new Set('à au aux d de des du en et l la le les saint sainte sur'.split(' '))

const plain = (text: string) => text.replace(/[\s\u00A0\u202F]+/g, ' ').replaceAll('’', "'")

/**
 * Whether French that stands in the draft is a name or a title which the French text has word for word and English does
 * not translate: "Place de la République", "Le Monde", a film between quotation marks.
 */
export function staysFrench(match: TargetMatch, draft: Draft): boolean {
  return [isInTitle, isCommonInName, isInName, isInTrademark].some((test) => test(match, draft))
}

/** What stands between the quotation marks around a range. */
function quoted(text: string, { from, to }: Range): string | undefined {
  const open = Math.max(...['“', '«', '‘'].map((mark) => text.lastIndexOf(mark, from - 1)))
  const straight = text.slice(0, from).split('"').length % 2 === 0 ? text.lastIndexOf('"', from - 1) : -1
  const start = Math.max(open, straight)
  if (start < 0 || /[”»]/.test(text.slice(start, from))) return undefined
  const end = text.slice(to).search(/[”»"]|’(?!\p{L})/u)
  return end < 0 ? undefined : text.slice(start + 1, to + end)
}

/** Whether the form stands alone between quotation marks, as a word that is spoken of. */
export function isQuotedAlone(match: Range & { text: string }, draft: Draft): boolean {
  const words = quoted(draft.text, match)
  return words !== undefined && words.trim().replace(/[.,]$/, '') === match.text
}

function isInTitle(match: TargetMatch, draft: Draft): boolean {
  const title = quoted(draft.text, match)?.trim().replace(/[.,]$/, '')
  if (title === undefined || title.length <= match.text.length) return false
  return isCapitalised(title) && plain(draft.source).includes(plain(title))
}

function isCommonInName({ entry, from, text }: TargetMatch, draft: Draft): boolean {
  if (entry.kind !== 'common' || !isCapitalised(text) || draft.inCapitals || draft.inTitleCase) return false
  if (startsSentence(draft.text, from)) return false
  const at = draft.source.indexOf(text)
  return at >= 0 && !startsSentence(draft.source, at) && /\p{Ll}/u.test(text)
}

function isInName(match: TargetMatch, draft: Draft): boolean {
  const { words, text } = draft
  const own = words.findIndex((word) => word.from >= match.from)
  for (let i = own - 1; i >= Math.max(0, own - 4); i--) {
    const word = words[i]!
    const next = words[i + 1]
    if (!areNeighbours(text, word, next) && !/^['’]$/.test(text.slice(word.to, next?.from))) return false
    const isHead =
      isCapitalised(word.text) &&
      (heads.has(word.lower) ||
        (articles.has(word.lower) && i + 1 < own && next !== undefined && isCapitalised(next.text)))
    if (isHead) return plain(draft.source).includes(plain(text.slice(word.from, match.to)))
    if (!linking.has(word.lower) && !isCapitalised(word.text)) return false
  }
  return false
}

/** A place or a body that is named without a preposition beside another word of a name: "Crédit Suisse", "Nord Stream". */
function isInTrademark(match: TargetMatch, draft: Draft): boolean {
  const { entry, from, to, text } = match
  if ((entry.kind !== 'place' && entry.kind !== 'body') || draft.inCapitals || draft.inTitleCase) return false
  const source = foldWord(draft.source)
  const before = draft.words.find((word) => word.to === from - 1)
  const after = draft.words.find((word) => word.from === to + 1)
  return [before && [before.text, text], after && [text, after.text]].some((pair) => {
    const other = pair?.find((word) => word !== text)
    if (!pair || other === undefined || !isCapitalised(other) || articles.has(other.toLowerCase()))
      return false
    return draft.text.includes(pair.join(' ')) && source.includes(foldWord(pair.join(' ')))
  })
}
