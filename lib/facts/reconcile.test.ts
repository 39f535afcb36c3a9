import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { getHouseStyle } from '@/lib/domain/house-style'
import type { Fact } from './fact'
import { findFacts } from './find-facts'
import { reconcile, type ReconcileOptions } from './reconcile'
import { createFactBuilder } from './reconcile/build-facts'

type Builder = ReturnType<typeof createFactBuilder>
type Case = [what: string, source: (b: Builder) => Fact[], target: (b: Builder) => Fact[], problems: string[]]

/** What reconcile says, but for matters of style. */
function problems(source: readonly Fact[], target: readonly Fact[], options?: ReconcileOptions): string[] {
  return reconcile(source, target, getHouseStyle('us'), options)
    .filter((finding) => finding.values.problem !== 'style')
    .map(({ values, text, level }) => `${level} ${values.problem}: ${text}`)
}

const en = createFactBuilder
const fr = createFactBuilder

const cases: Case[] = [
  [
    'the same unit',
    (b) => [b.quantity('100 km', 100, 'kilometer')],
    (b) => [b.quantity('100 kilometers', 100, 'kilometer')],
    [],
  ],
  [
    'converted',
    (b) => [b.quantity('100 km', 100, 'kilometer')],
    (b) => [b.quantity('62 miles', 62, 'mile')],
    [],
  ],
  [
    'converted and round',
    (b) => [b.quantity('100 km', 100, 'kilometer')],
    (b) => [b.quantity('about 60 miles', 60, 'mile', { approximate: true })],
    [],
  ],
  [
    'both measures',
    (b) => [b.quantity('100 km', 100, 'kilometer')],
    (b) => [b.quantity('100 kilometers', 100, 'kilometer'), b.quantity('62 miles', 62, 'mile', { gap: 2 })],
    [],
  ],
  [
    'both measures, the second wrong',
    (b) => [b.quantity('100 km', 100, 'kilometer')],
    (b) => [b.quantity('100 kilometers', 100, 'kilometer'), b.quantity('55 miles', 55, 'mile', { gap: 2 })],
    ['error changed: 55 miles'],
  ],
  [
    'both measures in the source',
    (b) => [b.quantity('62 miles', 62, 'mile'), b.quantity('100 km', 100, 'kilometer', { gap: 2 })],
    (b) => [b.quantity('62 miles', 62, 'mile')],
    [],
  ],
  [
    'a wrong conversion',
    (b) => [b.quantity('100 km', 100, 'kilometer')],
    (b) => [b.quantity('72 miles', 72, 'mile')],
    ['error changed: 72 miles'],
  ],
  [
    'the unit alone changed',
    (b) => [b.quantity('55 milles', 55, 'mile')],
    (b) => [b.quantity('55 kilometers', 55, 'kilometer')],
    ['error wrong-unit: 55 kilometers'],
  ],
  [
    'nautical miles as miles',
    (b) => [b.quantity('40 milles marins', 40, 'nautical-mile')],
    (b) => [b.quantity('40 miles', 40, 'mile')],
    ['error wrong-unit: 40 miles'],
  ],
  [
    'an area as a length',
    (b) => [b.quantity('300 milles carrés', 300, 'square-mile')],
    (b) => [b.quantity('300 miles', 300, 'mile')],
    ['error wrong-unit: 300 miles'],
  ],
  [
    'a difference of temperature converted as a point',
    (b) => [b.quantity('2 °C', 2, 'celsius', { difference: true })],
    (b) => [b.quantity('35.6 degrees', 35.6, 'fahrenheit', { difference: true, decimals: 1 })],
    ['error changed: 35.6 degrees'],
  ],
  [
    'a difference of temperature',
    (b) => [b.quantity('2 °C', 2, 'celsius', { difference: true })],
    (b) => [b.quantity('3.6 degrees', 3.6, 'fahrenheit', { difference: true, decimals: 1 })],
    [],
  ],
  [
    'a thousand too little',
    (b) => [b.quantity('600 000 km²', 600_000, 'square-kilometer')],
    (b) => [b.quantity('232 square miles', 232, 'square-mile')],
    ['error wrong-scale: 232 square miles'],
  ],
  [
    'a range as two figures',
    (b) => [b.number('entre 10 et 15', [10, 15])],
    (b) => [b.number('10', 10), b.number('15', 15)],
    [],
  ],
  [
    'equal facts, one of them lost',
    (b) => [b.quantity('10 km', 10, 'kilometer'), b.quantity('10 km', 10, 'kilometer')],
    (b) => [b.quantity('6 miles', 6, 'mile')],
    ['error missing: 10 km'],
  ],
  [
    'two facts that changed places',
    (b) => [b.quantity('10 km', 10, 'kilometer'), b.quantity('20 km', 20, 'kilometer')],
    (b) => [b.quantity('12 miles', 12, 'mile'), b.quantity('6 miles', 6, 'mile')],
    [],
  ],
  [
    'milliard as million',
    (b) => [b.money('3 milliards d’euros', 3e9, 'EUR')],
    (b) => [b.money('€3 million', 3e6, 'EUR')],
    ['error wrong-scale: €3 million'],
  ],
  [
    'another currency',
    (b) => [b.money('300 millions d’euros', 3e8, 'EUR')],
    (b) => [b.money('$300 million', 3e8, 'USD')],
    ['error wrong-unit: $300 million'],
  ],
  [
    'another currency in brackets',
    (b) => [b.money('100 euros', 100, 'EUR')],
    (b) => [b.money('100 euros', 100, 'EUR'), b.money('$108', 108, 'USD', { gap: 2 })],
    [],
  ],
  [
    'a sum with fewer digits',
    (b) => [b.money('1 234 567 euros', 1_234_567, 'EUR')],
    (b) => [b.money('€1.2 million', 1.2e6, 'EUR', { decimals: 1 })],
    [],
  ],
  ['a number spelled out', (b) => [b.number('37', 37)], (b) => [b.number('thirty-seven', 37)], []],
  [
    'a dozen for ten or so',
    (b) => [b.number('une dizaine', 10, { approximate: true })],
    (b) => [b.number('a dozen', 12)],
    [],
  ],
  ['a number changed', (b) => [b.number('37', 37)], (b) => [b.number('27', 27)], ['error changed: 27']],
  [
    'a percentage as a count',
    (b) => [b.number('5 %', 5, { form: 'percentage' })],
    (b) => [b.number('5', 5)],
    ['error wrong-unit: 5'],
  ],
  ['a small number lost', (b) => [b.number('deux', 2)], () => [], ['warning missing: deux']],
  ['a large number lost', (b) => [b.number('2 400', 2400)], () => [], ['error missing: 2 400']],
  ['"the first" said another way', (b) => [b.number('premier', 1, { form: 'ordinal' })], () => [], []],
  ['a number that the French has not', () => [], (b) => [b.number('400', 400)], ['warning added: 400']],
  ['a number in words that the French has not', () => [], (b) => [b.number('two', 2)], []],
  ['a fact said again', (b) => [b.number('37', 37)], (b) => [b.number('37', 37), b.number('37', 37)], []],
  ['a number that a date says', (b) => [b.date('2022', { year: 2022 })], (b) => [b.number('2022', 2022)], []],
  [
    'another day',
    (b) => [b.date('13 septembre', { day: 13, month: 9 })],
    (b) => [b.date('Sept. 12', { day: 12, month: 9 })],
    ['error changed: Sept. 12'],
  ],
  [
    'a year left out',
    (b) => [b.date('13 septembre 2022', { day: 13, month: 9, year: 2022 })],
    (b) => [b.date('Sept. 13', { day: 13, month: 9 })],
    ['warning part-missing: Sept. 13'],
  ],
  [
    'a date in two places',
    (b) => [b.date('mardi 13 septembre', { weekday: 2, day: 13, month: 9, year: 2022 })],
    (b) => [b.date('Tuesday', { weekday: 2 }), b.date('Sept. 13, 2022', { day: 13, month: 9, year: 2022 })],
    [],
  ],
  [
    'another weekday',
    (b) => [b.date('mardi', { weekday: 2 })],
    (b) => [b.date('Thursday', { weekday: 4 })],
    ['error changed: Thursday'],
  ],
  [
    'the same time',
    (b) => [b.time('14 h 30', 14, { minute: 30 })],
    (b) => [b.time('2:30 p.m.', 14, { minute: 30 })],
    [],
  ],
  [
    'a time without p.m.',
    (b) => [b.time('14 h 30', 14, { minute: 30 })],
    (b) => [b.time('2:30', 2, { minute: 30 })],
    [],
  ],
  [
    'a.m. for p.m.',
    (b) => [b.time('14 h 30', 14, { minute: 30 })],
    (b) => [b.time('2:30 a.m.', 2, { minute: 30 })],
    ['error changed: 2:30 a.m.'],
  ],
  [
    'a quotation lost',
    (b) => [b.quotation('« un »'), b.quotation('« nous ne partirons pas d’ici »')],
    (b) => [b.quotation('“one”')],
    ['warning missing: « nous ne partirons pas d’ici »'],
  ],
  [
    'a few quoted words said without the marks',
    (b) => [b.quotation('« un »'), b.quotation('« deux mots »')],
    (b) => [b.quotation('“one”')],
    ['hint missing: « deux mots »'],
  ],
  [
    'two quotations in one',
    (b) => [b.quotation('« Je n’ai pas peur »'), b.quotation('« Mes fils non plus, crois-moi »')],
    (b) => [b.quotation('“I am not afraid, and neither are my sons”')],
    [],
  ],
  [
    'cents of whichever money',
    (b) => [b.money('90 centimes', 0.9, 'EUR', { assumed: true })],
    (b) => [b.money('90 cents', 0.9, 'USD', { assumed: true })],
    [],
  ],
  [
    'francs and dollars that do not say whose',
    (b) => [b.money('500 francs', 500, 'FRF'), b.money('40 $', 40, 'USD')],
    (b) => [b.money('500 Swiss francs', 500, 'CHF'), b.money('C$40', 40, 'CAD')],
    [],
  ],
  [
    'dollars that say whose',
    (b) => [b.money('40 dollars américains', 40, 'USD')],
    (b) => [b.money('C$40', 40, 'CAD')],
    ['error wrong-unit: C$40'],
  ],
  [
    'ten years as one',
    (b) => [b.date('les années 1990', { year: 1990, decade: true })],
    (b) => [b.date('1990', { year: 1990 })],
    ['error changed: 1990'],
  ],
  [
    'the weekday without its date',
    (b) => [b.date('jeudi 13 novembre', { weekday: 4, day: 13, month: 11 })],
    (b) => [b.date('Thursday', { weekday: 4 })],
    ['hint part-missing: Thursday'],
  ],
  ['noon for midnight', (b) => [b.time('minuit', 0)], (b) => [b.time('noon', 12)], ['error changed: noon']],
  [
    'one quotation in two parts',
    (b) => [b.quotation('« un, dit-il, deux »')],
    (b) => [b.quotation('“one,”'), b.quotation('“two”')],
    [],
  ],
  [
    'an address changed',
    (b) => [b.reference('a@example.org')],
    (b) => [b.reference('b@example.org')],
    ['error changed: b@example.org'],
  ],
]

describe('reconcile', () => {
  test.each(cases)('%s', (_what, source, target, expected) => {
    expect(problems(source(fr()), target(en()))).toEqual(expected)
  })

  test('a fact that moved to the neighbouring segment is not missing, and not added there', () => {
    const moved = [fr().quantity('100 km', 100, 'kilometer')]
    const arrived = [en().quantity('62 miles', 62, 'mile')]
    expect(problems(moved, [], { nearby: { source: [], target: arrived } })).toEqual([])
    expect(problems([], arrived, { nearby: { source: moved, target: [] } })).toEqual([])
    expect(problems(moved, [], { nearby: { source: moved, target: arrived } })).toEqual([
      'error missing: 100 km',
    ])
  })

  test('words that count can stand for a number, each once', () => {
    const texts = { source: '', target: 'Both men fled.' }
    const b = fr()
    const [first, second] = [b.number('deux', 2), b.number('deux', 2)]
    expect(problems([first], [], { texts })).toEqual([])
    expect(problems([first, second], [], { texts })).toEqual(['warning missing: deux'])
  })

  test('facts held against themselves are silent, in whatever order', () => {
    const b = fr()
    const facts = [
      b.quantity('100 km', 100, 'kilometer'),
      b.quantity('10 à 15 km', [10, 15], 'kilometer'),
      b.number('37', 37),
      b.number('deux', 2),
      b.money('3 M€', 3e6, 'EUR'),
      b.date('mardi', { weekday: 2 }),
      b.date('2022', { year: 2022 }),
      b.time('14 h', 14),
      b.reference('a@example.org'),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(facts), (some) => {
        const inOrder = facts.filter((fact) => some.includes(fact))
        expect(problems(inOrder, some)).toEqual([])
      }),
    )
  })

  test('every fact is answered once at most, and every finding stands on a fact', () => {
    const any = (b: Builder) =>
      fc.array(
        fc
          .tuple(fc.nat(5), fc.constantFrom('mile', 'kilometer', 'square-mile', 'none'))
          .map(([value, unit]) =>
            unit === 'none' ? b.number(String(value), value) : b.quantity(`${value} ${unit}`, value, unit),
          ),
        { maxLength: 60 },
      )
    fc.assert(
      fc.property(any(fr()), any(en()), (source, target) => {
        const findings = reconcile(source, target, getHouseStyle('us'))
        const places = findings.map(({ side, from }) => `${side} ${from}`)
        expect(new Set(places).size).toBe(places.length)
        for (const { side, from, to, text } of findings) {
          const facts = side === 'source' ? source : target
          expect(facts.some((fact) => fact.from === from && fact.to === to && fact.text === text)).toBe(true)
        }
      }),
    )
  })

  test.each([
    ['us', 'Le front est long de 100 km.', 'The front is 100 kilometers long.', '100 kilometers', '62 miles'],
    [
      'intl',
      'Le front est long de 62 milles.',
      'The front is 62 miles long.',
      '62 miles',
      '62 miles (100 kilometres)',
    ],
    ['us', 'Une hausse de 5 %.', 'A 5 percent rise.', '5 percent', '5%'],
    ['uk', 'Le 13 septembre 2022.', 'September 13, 2022.', 'September 13, 2022', '13 September 2022'],
    ['us', 'À 14 h 30.', 'At 14:30.', '14:30', '2:30 p.m.'],
  ])('%s: kept, but not in house style: %s', (style, source, target, text, expected) => {
    const findings = reconcile(findFacts(source, 'fr'), findFacts(target, 'en'), getHouseStyle(style))
    expect(findings).toMatchObject([{ level: 'hint', text, values: { problem: 'style', expected } }])
  })

  test.each([
    ['us', 'Le front est long de 100 km.', 'The front is 62 miles long.'],
    ['us', 'Le front est long de 100 km.', 'The front is 100 kilometers (62 miles) long.'],
    ['intl', 'Le front est long de 100 km.', 'The front is 100 kilometres long.'],
    ['intl', 'Une hausse de 5 %.', 'A 5 percent rise.'],
    ['uk', 'Le 13 septembre 2022 à 14 h 30.', 'On 13 September 2022 at 2.30pm.'],
  ])('%s: in house style: %s', (style, source, target) => {
    expect(reconcile(findFacts(source, 'fr'), findFacts(target, 'en'), getHouseStyle(style))).toEqual([])
  })
})
