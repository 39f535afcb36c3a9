import type { HouseStyle } from '@/lib/domain/house-style'
import type { MoneyFact, Rendering } from '../fact'
import { currencySigns, signCountries } from './signs'

type Form = HouseStyle['currency']

const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

const formats = new Map<string, Intl.NumberFormat>()

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${options.currency ?? ''} ${options.currencyDisplay ?? ''} ${options.minimumFractionDigits ?? ''}`
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options)
  formats.set(key, format)
  return format
}

function currencyPart(
  locale: string,
  currency: string,
  display: 'name' | 'symbol' | 'narrowSymbol',
  value: number,
): string {
  const format = numberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: display,
    maximumFractionDigits: 0,
  })
  return format.formatToParts(value).find((part) => part.type === 'currency')?.value ?? currency
}

/** The desk's sign, or undefined where the currency has none. Papers write "$" for the US dollar on either side. */
function signOf(currency: string, locale: string): string | undefined {
  const display = currency === 'USD' && locale !== 'en-001' ? 'narrowSymbol' : 'symbol'
  const sign = currencyPart(locale, currency, display, 2)
  const mark = sign.slice(-1)
  const said = sign.length === 1 ? currencySigns.get(mark) : signCountries[mark]?.get(sign.slice(0, -1))
  return said === currency ? sign : undefined
}

/** "2.5 million", "300,000", "2.50": no rounding; figures that no two decimals hold are written out. */
function figures(value: number, locale: string): string {
  for (const [scale, word] of scales) {
    const scaled = Number((value / scale).toPrecision(15))
    if (scaled >= 1 && Number(scaled.toFixed(2)) === scaled) return `${scaled} ${word}`
    if (scaled >= 1) break
  }
  return Number.isInteger(value)
    ? numberFormat(locale, {}).format(value)
    : numberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 6 }).format(value)
}

function written(fact: MoneyFact, { locale }: HouseStyle, form: Form): string | undefined {
  const { currency } = fact
  const ends = fact.value === undefined ? [fact.low, fact.high] : [fact.value]
  const last = ends.at(-1) as number
  const texts = ends.map((end) => figures(end, locale))
  if (form === 'symbol') {
    const sign = signOf(currency, locale)
    return sign === undefined ? undefined : texts.map((text) => sign + text).join(' to ')
  }
  const name = (end: number) => currencyPart(locale, currency, 'name', end === 1 ? 1 : 2)
  // "1 to 3 million euros" would lend the first its million.
  if (new Set(texts.map((text) => text.replace(/^[\d.,]+/, ''))).size > 1)
    return texts
      .map((text, i) => (form === 'code' ? `${currency} ${text}` : `${text} ${name(ends[i] as number)}`))
      .join(' to ')
  return form === 'code' ? `${currency} ${texts.join(' to ')}` : `${texts.join(' to ')} ${name(last)}`
}

/** "50 cents", "50p": less than one, in the coin that every reader knows. */
function coins({ value, currency, assumed }: MoneyFact, locale: string): string | undefined {
  const cents = value === undefined ? NaN : Number((value * 100).toPrecision(12))
  if (!Number.isInteger(cents) || cents < 1 || cents > 99) return undefined
  if (currency === 'USD' || (currency === 'EUR' && assumed)) return cents === 1 ? '1 cent' : `${cents} cents`
  return currency === 'GBP' && locale === 'en-GB' ? `${cents}p` : undefined
}

/** Whether the words of the sum itself make it a round one, so that English needs a word for it. */
function roundInItself({ approximate, text }: MoneyFact): boolean {
  return approximate && /(?:aine|illier|illiers|aines)\s+d/iu.test(text)
}

/**
 * The sum as the desk writes it, not rounded: "€5 million", "5 million euros" or "EUR 5 million"; US dollars with their
 * sign on a US desk whatever it does with others (AP). Then the other ways to write it.
 */
export function renderMoney(fact: MoneyFact, houseStyle: HouseStyle): Rendering[] {
  const dollars = fact.currency === 'USD' && houseStyle.locale === 'en-US' && houseStyle.currency === 'name'
  const preferred: Form = dollars ? 'symbol' : houseStyle.currency
  const forms: Form[] = [preferred, 'name', 'symbol']
  const texts = [coins(fact, houseStyle.locale), ...forms.map((form) => written(fact, houseStyle, form))]
  const hedge = roundInItself(fact) ? 'about ' : ''
  return [...new Set(texts)]
    .filter((text) => text !== undefined)
    .slice(0, 3)
    .map((text) => ({ text: hedge + text, form: 'styled' }))
}
