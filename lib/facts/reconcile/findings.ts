import type { Finding, FindingLevel } from '@/lib/domain/finding'
import type { HouseStyle } from '@/lib/domain/house-style'
import type { Fact } from '../fact'
import { renderFact } from '../render-fact'
import { addedLevel, missingLevel } from './levels'
import { missingParts } from './relate-dates'
import type { Link } from './relation'

/** A source fact that is nowhere in the target: what may be put in, and how much it weighs. */
export function missingFinding(source: Fact, houseStyle: HouseStyle): Finding[] {
  const level = missingLevel(source)
  if (!level) return []
  const replacements = source.kind === 'quotation' ? [] : renderings(source, houseStyle)
  return [finding(source, 'source', level, replacements, { problem: 'missing', source: source.text })]
}

/** A target fact that answers nothing in the source. */
export function addedFinding(target: Fact): Finding[] {
  const level = addedLevel(target)
  return level ? [finding(target, 'target', level, [], { problem: 'added', target: target.text })] : []
}

/**
 * A target fact that says its source fact wrong, with the right words in its place. News in English gives the weekday
 * alone for the days around its own date, so a date without the rest of it is worth no more than a hint.
 */
export function brokenFinding({ source, target, problem }: Link, houseStyle: HouseStyle): Finding {
  const values = { problem: problem ?? 'changed', source: source.text, target: target.text }
  const replacements = renderings(source, houseStyle, target)
  if (problem === 'part-missing' && source.kind === 'date' && target.kind === 'date')
    return finding(target, 'target', target.weekday === undefined ? 'warning' : 'hint', replacements, {
      ...values,
      part: missingParts(source, target)[0] ?? 'year',
    })
  return finding(target, 'target', 'error', replacements, values)
}

/** How renderings begin for a figure that is round by its wording. */
const hedge = /^about /i

/**
 * What the house style writes for a fact, in the form of the words that it replaces: "15-mile" stays an adjective, and an
 * "about" that stands before them is not said twice.
 */
export function renderings(fact: Fact, houseStyle: HouseStyle, replaced?: Fact): string[] {
  const all = renderFact(fact, houseStyle)
  const asAdjective = replaced !== undefined && /[\p{L}\d]-\p{L}/u.test(replaced.text)
  const ordered = [
    ...all.filter((rendering) => (rendering.form === 'adjective') === asAdjective),
    ...(replaced === undefined ? all.filter((rendering) => rendering.form === 'adjective') : []),
  ]
  const hedged = replaced?.approximate === true && !hedge.test(replaced.text)
  const texts = (ordered.length > 0 ? ordered : all).map(({ text }) =>
    hedged ? text.replace(hedge, '') : text,
  )
  return [...new Set(texts)]
}

function finding(
  fact: Fact,
  side: Finding['side'],
  level: FindingLevel,
  replacements: string[],
  values: Finding['values'],
): Finding {
  const { kind: check, from, to, text } = fact
  return { check, level, side, from, to, text, replacements, values }
}
