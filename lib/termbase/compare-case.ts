import type { TermEntry } from '@/lib/domain/term-entry'
import type { Casing } from './term-match'

/** What stands around a form, asked for only where its case depends on it. */
export type CaseContext = {
  startsSentence(): boolean
  /** Whether the words beside it, or the whole text, are in capitals. */
  amongCapitals(): boolean
  /** Whether the text has no lower-case letter at all. */
  inCapitals(): boolean
  /** Whether the whole text is a headline with a capital on every word of weight. */
  inTitleCase(): boolean
}

/** Capitals alone prove a heading or a surname from this length on; a shorter word may be an acronym of its own. */
const tellingLength = 5

const isUpper = (char: string) => char !== char.toLowerCase()
const bare = (char: string) => char.toLowerCase().normalize('NFD').charAt(0)

/** How two characters compare: 0 the same, 1 the same in another case, -1 different. A capital may lack its accent. */
function compareCharacters(found: string, wanted: string): -1 | 0 | 1 {
  if (found.toLowerCase() === wanted.toLowerCase()) return 1
  if (!isUpper(found) || bare(wanted) !== found.toLowerCase()) return -1
  return isUpper(wanted) ? 0 : 1
}

/**
 * How a text writes a form, both canonical, and whether the case rule allows it; undefined where they are different
 * words ("pêche" and "péché"). A capital may lack its accent ("Etats-Unis"). Sentence starts may take a capital, and
 * headings in capitals take everything, headlines a capital on every word; a person's surname in capitals amid other text is only a habit of writing. `free` first characters (a French article: "le Havre") have no case.
 */
export function compareCase(
  text: string,
  form: string,
  { caseRule, kind }: Pick<TermEntry, 'caseRule' | 'kind'>,
  context: CaseContext,
  free = 0,
): { casing: Casing; allowed: boolean } | undefined {
  if (text === form)
    return { casing: isCapitals(form) && context.inCapitals() ? 'all' : 'as-is', allowed: true }
  if (text.length !== form.length) return undefined
  let first = false
  let later = false
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) === form.charCodeAt(at)) continue
    const compared = compareCharacters(text.charAt(at), form.charAt(at))
    if (compared < 0) return undefined
    if (compared === 0 || at < free) continue
    if (at === free) first = true
    else later = true
  }
  if (!first && !later) return { casing: 'as-is', allowed: true }
  if (isCapitals(text) && (text.length >= tellingLength || context.amongCapitals()))
    return { casing: kind === 'person' && !context.amongCapitals() ? 'as-is' : 'all', allowed: true }
  if (hasCapitalWords(text, form)) return { casing: 'as-is', allowed: true }
  if (hasRaisedWords(text, form) && context.inTitleCase())
    return { casing: first ? 'initial' : 'as-is', allowed: true }
  const raised = first && isUpper(text.charAt(free))
  const casing = raised ? 'initial' : 'as-is'
  const allowed =
    caseRule === 'ignore' || (!later && (caseRule === 'initial' || (raised && context.startsSentence())))
  return { casing, allowed }
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

/** Whether the text differs from the form in whole words in capitals alone ("Volodymyr ZELENSKY"). */
function hasCapitalWords(text: string, form: string): boolean {
  const words = form.split(' ')
  return text
    .split(' ')
    .every((word, i) => word === words[i] || (word.length >= tellingLength && isCapitals(word)))
}

/** Whether the text differs from the form only in words that begin with a capital ("Mine Clearers"). */
function hasRaisedWords(text: string, form: string): boolean {
  const words = form.split(' ')
  return text.split(' ').every((word, i) => {
    const wanted = words[i] ?? ''
    return word === wanted || word === wanted.charAt(0).toUpperCase() + wanted.slice(1)
  })
}
