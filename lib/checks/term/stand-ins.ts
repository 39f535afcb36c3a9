import type { TermEntry } from '@/lib/domain/term-entry'
import { wordList } from '@/lib/language/word-list'
import { isCapitalised, readWords, type Draft } from './draft'

/** Words that may stand for anything or anybody named before. */
const pronouns = wordList(`
  i me my mine we us our ours he him his himself she her hers herself it its itself they them their theirs themselves
  who whom whose which that this these those both each one another other others there here where latter former same
`)

/** Nouns that stand for a name once it has been said. */
const nouns: Record<TermEntry['kind'], ReadonlySet<string>> = {
  person: wordList(`
    man woman boy girl child husband wife brother sister father mother son daughter friend colleague
    president minister premier chancellor leader chief head mayor governor senator lawmaker deputy official officer
    general commander soldier ambassador envoy diplomat spokesman spokeswoman spokesperson candidate politician
    king queen prince princess pope bishop priest judge lawyer prosecutor suspect defendant victim witness
    author writer novelist poet actor actress director filmmaker singer musician artist player striker coach champion
    athlete doctor professor teacher scientist researcher economist historian founder owner executive boss chairman
    chairwoman manager secretary adviser aide predecessor successor rival opponent counterpart incumbent
  `),
  place: wordList(`
    city town village hamlet capital metropolis country nation state republic kingdom federation territory land
    region province district department county area zone island peninsula port harbor river sea lake bay valley
    neighborhood suburb site plant homeland neighbor
  `),
  body: wordList(`
    organization organisation alliance bloc union group party movement company firm corporation business ministry
    department agency authority office commission committee council court tribunal parliament assembly senate chamber
    association federation league foundation institute institution university bank fund newspaper daily weekly magazine
    network broadcaster team club side army force forces body regulator watchdog operator manufacturer maker giant
    administration government militia
  `),
  product: wordList(`
    weapon rifle gun missile rocket drone system tank aircraft plane jet ship vessel vehicle car model device phone
    machine software program app application service platform drug vaccine treatment newspaper daily magazine weekly
    film movie book novel show series game brand product
  `),
  common: wordList(''),
}

/** A verb after "and" or "but" whose subject was said before: "NATO is ready and will answer". */
const sharedSubject =
  /(?<=[\s,])(?:and|but|or|then|before|after|while|without|when)\s+(?:also\s+|then\s+|later\s+)?(?:will|would|has|had|have|is|are|was|were|can|could|may|might|must|should|do|does|did|not|said|\p{Ll}+(?:ed|ing|s))(?!\p{L})/u

/** Whether something in the draft may stand for a second mention, so that nothing is said of its absence. */
export function mayStandFor(entry: TermEntry, draft: Draft): boolean {
  const own = new Set(
    [entry.target, ...entry.accepted].flatMap((form) => readWords(form).map((word) => word.lower)),
  )
  if (sharedSubject.test(draft.text)) return true
  return draft.words.some((word, i) => {
    if (pronouns.has(word.lower)) return true
    const next = draft.words[i + 1]
    const title =
      next !== undefined && isCapitalised(next.text) && draft.text.slice(word.to, next.from) === ' '
    if (nouns[entry.kind].has(word.lower)) return entry.kind !== 'person' || !title
    return own.has(word.lower) && word.text === word.lower && own.size > 1 && word.lower.length > 3
  })
}
