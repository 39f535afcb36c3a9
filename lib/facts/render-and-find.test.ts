import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtInHouseStyles, type HouseStyle } from '@/lib/domain/house-style'
import { scan } from '@/lib/language/scan'
import { dateFinder } from './dates/find-dates'
import { renderDate } from './dates/render'
import type { DateFact, Fact, MoneyFact, QuotationFact, ReferenceFact, TimeFact } from './fact'
import { findFacts } from './find-facts'
import { moneyFinder } from './money/find-money'
import { renderMoney } from './money/render'
import { currencyCodes } from './money/signs'
import { quotationFinder } from './quotations/find-quotations'
import { renderQuotation } from './quotations/render'
import { referenceFinder } from './references/find-references'
import { renderReference } from './references/render'
import { timeFinder } from './times/find-times'
import { renderTime } from './times/render'

const found = { from: 0, to: 0, text: '', approximate: false }
const styles: readonly HouseStyle[] = [
  ...builtInHouseStyles,
  { ...builtInHouseStyles[0], id: 'own', clock: '24-hour', currency: 'code', dateOrder: 'day-month' },
  { ...builtInHouseStyles[1], id: 'own', clock: '24-hour', currency: 'name', quotationMarks: 'double' },
]

/** What the English finder reads in a sentence around the rendering; it must be one fact, and cover what was written. */
function readBack<Kind extends Fact['kind']>(kind: Kind, text: string): Extract<Fact, { kind: Kind }> {
  const sentence = `It says ${text} here.`
  const facts = findFacts(sentence, 'en').filter((fact) => fact.kind === kind)
  expect(
    facts.map((fact) => fact.text),
    sentence,
  ).toHaveLength(1)
  const fact = facts[0] as Extract<Fact, { kind: Kind }>
  expect(sentence.slice(fact.from, fact.to)).toBe(fact.text)
  return fact
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const year = fc.integer({ min: 1801, max: 2099 }).filter((value) => value % 100 !== 0)
const weekday = fc.integer({ min: 1, max: 7 })
const monthAndDay = fc.integer({ min: 1, max: 12 }).chain((month) =>
  fc.record({
    month: fc.constant(month),
    day: fc.integer({ min: 1, max: monthLengths[month - 1] as number }),
  }),
)
const dates: fc.Arbitrary<Partial<DateFact>> = fc.oneof(
  monthAndDay,
  fc.tuple(monthAndDay, year).map(([date, year]) => ({ ...date, year })),
  fc.tuple(monthAndDay, weekday).map(([date, weekday]) => ({ ...date, weekday })),
  fc.tuple(monthAndDay, weekday, year).map(([date, weekday, year]) => ({ ...date, weekday, year })),
  fc.record({ month: fc.integer({ min: 1, max: 12 }), year }),
  fc.record({ weekday }),
  fc.record({ weekday, day: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ year }),
  fc.integer({ min: 181, max: 209 }).map((tens) => ({ year: tens * 10, decade: true as const })),
)

describe.each(styles)('a fact that is rendered in $name and found again', (style) => {
  test('is the same date', () => {
    fc.assert(
      fc.property(dates, (parts) => {
        for (const { text } of renderDate({ kind: 'date', ...found, ...parts }, style)) {
          const { year, month, day, weekday, decade } = readBack('date', text)
          expect({ year, month, day, weekday, decade }).toEqual({
            year: parts.year,
            month: parts.month,
            day: parts.day,
            weekday: parts.weekday,
            decade: parts.decade,
          })
        }
      }),
      { numRuns: 200 },
    )
  })

  test('is the same time', () => {
    const times = fc.record({
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.option(fc.integer({ min: 1, max: 59 }), { nil: undefined }),
    })
    fc.assert(
      fc.property(times, ({ hour, minute }) => {
        const fact: TimeFact = { kind: 'time', ...found, hour, minute }
        for (const { text } of renderTime(fact, style)) {
          const back = readBack('time', text)
          expect([back.hour, back.minute]).toEqual([hour, minute])
        }
      }),
      { numRuns: 200 },
    )
  })

  const value = fc.oneof(
    fc.integer({ min: 1, max: 999_999 }),
    fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100),
    fc
      .tuple(fc.integer({ min: 100, max: 99_999 }), fc.constantFrom(1e4, 1e7, 1e10))
      .map(([hundredths, scale]) => hundredths * scale),
    fc.integer({ min: 1_000_000, max: 999_999_999 }),
  )
  const currency = fc.constantFrom(...[...currencyCodes].filter((code) => code !== 'RMB' && code !== 'XAF'))

  test('is the same sum', () => {
    fc.assert(
      fc.property(value, currency, (value, currency) => {
        const fact: MoneyFact = { kind: 'money', ...found, value, currency, decimals: 0 }
        const renderings = renderMoney(fact, style)
        expect(renderings.length).toBeGreaterThan(0)
        for (const { text } of renderings) {
          const back = readBack('money', text)
          expect([text, back.value, back.currency]).toEqual([text, value, currency])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('is the same range of sums', () => {
    fc.assert(
      fc.property(value, value, currency, (a, b, currency) => {
        fc.pre(a !== b)
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        const fact: MoneyFact = { kind: 'money', ...found, low, high, currency, decimals: 0 }
        for (const { text } of renderMoney(fact, style)) {
          const back = readBack('money', text)
          expect([text, back.low, back.high, back.currency]).toEqual([text, low, high, currency])
        }
      }),
      { numRuns: 200 },
    )
  })

  test('is one quotation, in the marks of its level', () => {
    for (const level of [1, 2, 3]) {
      const fact: QuotationFact = { kind: 'quotation', ...found, level, inner: { from: 0, to: 0 } }
      for (const { text } of renderQuotation(fact, style)) expect(readBack('quotation', text).text).toBe(text)
    }
  })

  test('is the same reference', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{1,8}$/)
    const texts = fc.oneof(
      fc.tuple(label, label).map(([host, path]) => `https://${host}.example.org/${path}?q=${path}`),
      fc.tuple(label, label).map(([name, host]) => `${name}@${host}.example.org`),
      label.map((name) => `@${name}`),
      label.map((name) => `#${name}`),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const fact: ReferenceFact = { kind: 'reference', ...found, text, form: 'web', value: text }
        for (const rendering of renderReference(fact))
          expect(readBack('reference', rendering.text).value).toBe(text)
      }),
    )
  })
})

test('offsets fall on the text they name, whatever the text is made of', () => {
  const piece = fc.constantFrom(
    ...'« » “ ” " \' ’ ‘ @ # . , : / - – € $ £ % ( ) 1 12 13 2022 50 h heures mai mars Mai mardi midi du de le à et au euros M Md millions livres sterling www. http:// a.fr p.m. Sept. May Tuesday the of noon cents USD'.split(
      ' ',
    ),
    ' ',
    '\u00a0',
    '\u202f',
    '\n',
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom('fr' as const, 'en' as const),
      (pieces, language) => {
        const text = pieces.join(pieces.length % 2 === 0 ? '' : ' ')
        let floor = 0
        for (const fact of findFacts(text, language)) {
          expect(text.slice(fact.from, fact.to)).toBe(fact.text)
          expect(fact.to).toBeGreaterThan(fact.from)
          if (fact.kind === 'quotation') {
            expect(fact.inner.from).toBeGreaterThan(fact.from)
            expect(fact.inner.to).toBeLessThanOrEqual(fact.to)
            continue
          }
          expect(fact.from).toBeGreaterThanOrEqual(floor)
          floor = fact.to
        }
      },
    ),
    { numRuns: 1000 },
  )
})

const hostile = {
  '«': 1,
  '« ': 1,
  '”': 0,
  '"': 0,
  "'": 0,
  '‘a ': 0,
  '@': 0,
  'a@': 0,
  'a.': 0,
  'http://': 0,
  'http://a': undefined,
  'é.a': 0,
  'a_.b': 0,
  '1/': 0,
  '13/09/': 0,
  '1:': 0,
  '1-': 0,
  '€': 0,
  '« a » ': undefined,
  'le 3, ': undefined,
  '3 et ': undefined,
  'mai ': undefined,
  'à 14 heures et ': undefined,
  '5 à ': undefined,
} as const

const finders = [dateFinder, timeFinder, moneyFinder, quotationFinder, referenceFinder]

test.each(Object.entries(hostile))('a long run of %j stays sane', (piece, expected) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length))
  const read = scan(text, 'fr')
  const facts = finders.flatMap((finder) => finder.find(read))
  if (expected !== undefined) expect(facts.length).toBe(expected)
  for (const fact of facts.slice(0, 1000)) expect(text.slice(fact.from, fact.to)).toBe(fact.text)
})

test('a megabyte of quotation marks that never close is one quotation', () => {
  expect(quotationFinder.find(scan('« a '.repeat(250_000), 'fr'))).toHaveLength(1)
})
