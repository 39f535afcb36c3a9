import type { Language } from '@/lib/language/language'
import { splitSentences } from '@/lib/language/sentences'

/** Offsets at which a word begins after white space, the first word's left out. */
export function wordStarts(text: string): number[] {
  return [...text.matchAll(/\S+/g)].slice(1).map((word) => word.index)
}

function sentenceStarts(text: string, language: Language): number[] {
  return splitSentences(text, language)
    .slice(1)
    .map((sentence) => sentence.from)
}

function nearest(places: readonly number[], wanted: number): number | undefined {
  return places.reduce<number | undefined>(
    (best, place) =>
      best === undefined || Math.abs(place - wanted) < Math.abs(best - wanted) ? place : best,
    undefined,
  )
}

/**
 * Where a person most likely wants to cut both texts: at the cursor in the English and the end of a sentence nearest to
 * the same part of the French; without a cursor inside the text, at the sentence ends nearest to the middle. A cut of 0
 * in the source means that there is no place to cut at.
 */
export function proposeCut(
  source: string,
  target: string,
  cursor: number | null,
): { source: number; target: number } {
  const inside = cursor !== null && cursor > 0 && cursor < target.length
  const share = inside ? cursor / target.length : 0.5
  const inSource =
    nearest(sentenceStarts(source, 'fr'), share * source.length) ??
    nearest(wordStarts(source), share * source.length) ??
    0
  if (target === '') return { source: inSource, target: 0 }
  const wanted = inside ? cursor : (inSource / Math.max(1, source.length)) * target.length
  const sentences = sentenceStarts(target, 'en')
  const inTarget = inside
    ? nearest([...wordStarts(target), target.length], wanted)
    : (nearest(sentences, wanted) ?? target.length)
  return { source: inSource, target: inTarget ?? target.length }
}
