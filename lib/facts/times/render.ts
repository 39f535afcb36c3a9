import type { HouseStyle } from '@/lib/domain/house-style'
import type { Rendering, TimeFact } from '../fact'

const two = (value: number) => String(value).padStart(2, '0')

function onTwelve({ hour, minute, second }: TimeFact, american: boolean): string {
  const point = american ? ':' : '.'
  const minutes = minute === undefined ? '' : `${point}${two(minute)}`
  const seconds = second === undefined ? '' : `${point}${two(second)}`
  const half = hour < 12 ? 'a' : 'p'
  return `${hour % 12 || 12}${minutes}${seconds}${american ? ` ${half}.m.` : `${half}m`}`
}

function onTwentyFour({ hour, minute, second }: TimeFact): string {
  return `${two(hour)}:${two(minute ?? 0)}${second === undefined ? '' : `:${two(second)}`}`
}

/**
 * The time on the desk's clock: "2:30 p.m." (AP), "2.30pm" (UK), "14:30". Twelve o'clock is noon or midnight: first
 * on a 12-hour clock, which has no other clear word for it, second on a 24-hour one.
 */
export function renderTime(fact: TimeFact, { clock, locale }: HouseStyle): Rendering[] {
  const figures = clock === '24-hour' ? onTwentyFour(fact) : onTwelve(fact, locale === 'en-US')
  const word =
    fact.minute === undefined && fact.hour % 12 === 0 ? (fact.hour === 12 ? 'noon' : 'midnight') : undefined
  if (word === undefined) return [{ text: figures, form: 'styled' }]
  const texts = clock === '24-hour' ? [figures, word] : [word]
  return texts.map((text) => ({ text, form: 'styled' }))
}
