import type { TermEntry } from '@/lib/domain/term-entry'
import { inventedTerms, mix, pick } from './invented-terms'

const french = [
  'Selon le porte-parole, les secours sont arrivés à * avant la nuit, et plusieurs habitants ont pu quitter le village',
  'La réunion avec * a duré trois heures, sans que rien soit décidé sur la reprise des livraisons',
  'D’après un rapport que * a rendu public la semaine dernière, la production a reculé dans toute la région',
  'Les deux hommes se sont parlé au téléphone, a fait savoir *, qui n’a donné aucun détail sur leur entretien',
  'On attend maintenant la réponse du gouvernement, dont personne ne sait encore quand elle viendra',
  'Il y a dix ans déjà, * demandait que l’on répare la route du nord et que l’on ouvre une école',
  'Le prix du blé a monté de nouveau, ce qui inquiète les boulangers de la ville et les clients du marché',
  'Depuis le début de l’hiver, l’aide passe par *, où des volontaires trient les vêtements et la nourriture',
]
const english = [
  'Rescuers reached * before nightfall, the spokesman said, and several residents were able to leave the village',
  'The meeting with * lasted three hours, and nothing was decided about resuming deliveries',
  'Output has fallen throughout the region, according to a report that * made public last week',
  'The two men spoke by telephone, said *, who gave no details of their conversation',
  'The government’s answer is now awaited, and nobody knows yet when it will come',
  'Ten years ago * was already asking for the northern road to be repaired and for a school to open',
  'The price of wheat has gone up again, which worries the town’s bakers and the customers of the market',
  'Since the start of winter, aid has been passing through *, where volunteers sort clothes and food',
]

const wordsPerSegment = 40

/** Paragraphs of 40 words and an equal number in English; two names of three are in the glossary. */
export type InventedArticle = { source: string[]; target: string[] }

/** An article of about so many words in each language, the same at every call. */
export function inventedArticle(terms: readonly TermEntry[], words: number): InventedArticle {
  const strangers = inventedTerms(terms.length + 2000).slice(terms.length)
  const nameAt = (n: number) => pick(n % 3 === 2 ? strangers : terms, mix(n))
  return {
    source: paragraphs(french, words, (n) => nameAt(n).source[0] ?? ''),
    target: paragraphs(english, words, (n) => nameAt(n).target),
  }
}

function paragraphs(templates: readonly string[], words: number, name: (n: number) => string): string[] {
  const all: string[] = []
  for (let n = 0; all.length < words; n++)
    all.push(...`${pick(templates, mix(n)).replace('*', () => name(n))}.`.split(' '))
  return Array.from({ length: Math.floor(words / wordsPerSegment) }, (_, i) =>
    all.slice(i * wordsPerSegment, (i + 1) * wordsPerSegment).join(' '),
  )
}
