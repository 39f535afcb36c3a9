import type { HouseStyle } from '@/lib/domain/house-style'
import { findFacts } from '@/lib/facts/find-facts'
import { renderFact } from '@/lib/facts/render-fact'

/** French to show a house style with, one example for each of its decisions. */
export const samples = {
  measure: '100 km',
  money: '2,5 milliards d’euros',
  date: '13 septembre 2022',
  time: '14 h 30',
  percent: '5 %',
}

/** The English that the style wants for the first fact of a French text; "" where it has nothing to say. */
export function renderSample(french: string, style: HouseStyle): string {
  const [fact] = findFacts(french, 'fr')
  return (fact && renderFact(fact, style)[0]?.text) ?? ''
}

/** An English word between the style's quotation marks. */
export function quotedSample(style: Pick<HouseStyle, 'quotationMarks'>, text: string): string {
  return style.quotationMarks === 'double' ? `“${text}”` : `‘${text}’`
}

const spelled = { 'en-US': 'color, center', 'en-GB': 'colour, centre' }

/** Two words that the spellings part on. */
export function spellingSample(style: Pick<HouseStyle, 'spelling'>): string {
  return spelled[style.spelling]
}

/** The style at a glance: what it makes of each sample, in one line. */
export function specimen(style: HouseStyle): string {
  return [...Object.values(samples).map((french) => renderSample(french, style)), spellingSample(style)]
    .filter(Boolean)
    .join(' · ')
}
