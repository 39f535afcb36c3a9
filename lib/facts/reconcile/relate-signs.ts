import type { Fact } from '../fact'
import { endsOf, sameNumber } from './amounts'
import type { Relation } from './relation'

const falls =
  /\b(?:baiss|recul|chut|diminu|perd|contract|repli|négati|moins|fell|fall|drop|declin|decreas|lower|lost|loss|shr[aiu]nk|slump|slid|plung|tumbl|slip|down|negative|minus|cut|reduc)/i

/** How far from a percentage the word stands that says its direction. */
const reach = 40

/** "-8 %" as "an 8% drop", "a reculé de -0,2 %" as "fell 0.2%": the sign of one side is a word on the other. */
export function relateSigns(texts: { source: string; target: string }) {
  return (source: Fact, target: Fact): Relation | undefined => {
    if (source.kind !== 'number' || target.kind !== 'number') return undefined
    if (source.form !== 'percentage' || target.form !== 'percentage') return undefined
    const [sourceLow, sourceHigh] = endsOf(source)
    const [targetLow, targetHigh] = endsOf(target)
    if (!sameNumber(sourceLow, -targetLow) || !sameNumber(sourceHigh, -targetHigh)) return undefined
    const said = sourceHigh < 0 ? surroundings(target, texts.target) : surroundings(source, texts.source)
    return falls.test(said) ? { cost: 4 } : undefined
  }
}

function surroundings({ from, to }: Fact, text: string): string {
  return text.slice(Math.max(0, from - reach), from) + text.slice(to, to + reach)
}
