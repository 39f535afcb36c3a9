import type { FindingLevel } from '@/lib/domain/finding'
import type { Fact } from '../fact'
import { isSmallWord } from './relate-numbers'

/** How much it weighs that a fact is nowhere in the target; nothing where English has a hundred other ways to say it. */
export function missingLevel(fact: Fact): FindingLevel | undefined {
  switch (fact.kind) {
    case 'number':
      if (!inDigits(fact) && fact.form === 'ordinal' && (fact.value ?? 0) <= 2) return undefined
      if (!inDigits(fact) && fact.value !== undefined && Math.abs(fact.value) <= 1) return undefined
      return isSmallWord(fact) || (fact.approximate && !inDigits(fact)) ? 'warning' : 'error'
    case 'date':
      return fact.day === undefined && fact.year === undefined ? 'warning' : 'error'
    case 'time':
      return inDigits(fact) ? 'error' : 'warning'
    case 'quotation':
      return wordsOf(fact) <= fewWords ? 'hint' : 'warning'
    default:
      return 'error'
  }
}

/** The same for a fact that only the target says: nothing unless it is written in digits, and more than one thing. */
export function addedLevel(fact: Fact): FindingLevel | undefined {
  if (fact.kind === 'reference') return 'warning'
  if (!inDigits(fact)) return undefined
  switch (fact.kind) {
    case 'quantity':
    case 'money':
      return fact.value === 1 ? undefined : 'warning'
    case 'number':
      if (fact.value === 1) return undefined
      return fact.form === 'cardinal' || fact.form === 'percentage' ? 'warning' : 'hint'
    case 'date':
    case 'time':
      return 'hint'
    default:
      return undefined
  }
}

/** Up to so many words in quotation marks are often said without them. */
const fewWords = 3

function wordsOf({ text }: Fact): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
}

function inDigits(fact: Fact): boolean {
  return /\d/.test(fact.text)
}
