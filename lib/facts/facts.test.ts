import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtInHouseStyles } from '@/lib/domain/house-style'
import { scan } from '@/lib/language/scan'
import type { Language } from '@/lib/language/language'
import type { Fact, NumberFact, QuantityFact } from './fact'
import { findFacts } from './find-facts'
import { numberExamples } from './numbers/examples'
import { numberFinder } from './numbers/find-numbers'
import { convert, sameDimension, withinRounding } from './quantities/convert'
import { quantityExamples } from './quantities/examples'
import { quantityFinder } from './quantities/find-quantities'
import { unitDefinitions } from './quantities/units'
import { renderFact } from './render-fact'

const kinds = [
  { kind: 'quantity', finder: quantityFinder, examples: quantityExamples },
  { kind: 'number', finder: numberFinder, examples: numberExamples },
] as const

describe.each(kinds)('$kind', ({ kind, examples }) => {
  for (const language of ['fr', 'en'] as const)
    test.each(examples[language].map(([text, ...facts]) => ({ text, facts })))(
      `${language}: $text`,
      ({ text, facts }) => {
        const found = findFacts(text, language).filter((fact) => fact.kind === kind)
        expect(found.map((fact) => fact.text)).toEqual(facts.map((fact) => fact.text))
        expect(found).toMatchObject(facts)
        for (const fact of found) expect(text.slice(fact.from, fact.to)).toBe(fact.text)
      },
    )
})

test('the examples are many, and at least a third of them is silent', () => {
  for (const [language, least] of [
    ['fr', 350],
    ['en', 170],
  ] as const) {
    for (const { examples } of kinds)
      expect(new Set(examples[language].map(([text]) => text)).size).toBe(examples[language].length)
    const all = kinds.flatMap(({ examples }) => [...examples[language]])
    expect(all.length).toBeGreaterThanOrEqual(least)
    expect(all.filter((example) => example.length === 1).length).toBeGreaterThanOrEqual(all.length / 3)
  }
})

/** Units that a figure alone may be written in without words round it that say what is measured. */
const plainUnits = [...unitDefinitions.keys()]
  .filter(
    (unit) => !['generic', 'bit', 'byte', 'stone', 'degree', 'light-year', 'foot-and-inch'].includes(unit),
  )
  .filter((unit) => !unit.includes('-and-') && !['knot', 'nautical-mile'].includes(unit))

const figure = fc.oneof(
  fc.integer({ min: 2, max: 9999 }).map((value) => ({ value, decimals: 0 })),
  fc.integer({ min: 1, max: 999 }).map((value) => ({ value: value * 100, decimals: 0 })),
  fc.integer({ min: 11, max: 9999 }).map((value) => ({ value: value / 10, decimals: 1 })),
  fc.integer({ min: 1, max: 999 }).map((value) => ({ value: value * 1e5, decimals: 0 })),
)

/** English millions of pounds are sterling unless something is weighed. */
const isMoneyToo = (unit: string, value: number) =>
  ['pound', 'kilogram', 'stone'].includes(unit) && value > 4e5

const house = fc.constantFrom(...builtInHouseStyles)

function found(text: string, language: Language, kind: Fact['kind']): Fact[] {
  return findFacts(text, language).filter((fact) => fact.kind === kind)
}

const place = { from: 0, to: 0, text: '' }

describe('what is rendered is found again with the same value', () => {
  test('quantities', () => {
    fc.assert(
      fc.property(
        figure,
        fc.constantFrom(...plainUnits),
        fc.boolean(),
        house,
        (one, unit, approximate, style) => {
          fc.pre(!isMoneyToo(unit, one.value))
          const fact: QuantityFact = { ...place, kind: 'quantity', unit, approximate, ...one }
          for (const rendering of renderFact(fact, style)) {
            const sentence = approximate
              ? `It was about ${rendering.text} in all.`
              : `It was ${rendering.text} in all.`
            const again = found(sentence, 'en', 'quantity') as QuantityFact[]
            expect(again.length, sentence).toBe(rendering.form === 'both' ? 2 : 1)
            for (const other of again) expect(withinRounding(fact, other), sentence).toBe(true)
          }
        },
      ),
      { numRuns: 4000 },
    )
  })

  test('ranges of quantities', () => {
    const units = plainUnits.filter((unit) => unitDefinitions.get(unit)?.dimension !== 'temperature')
    fc.assert(
      fc.property(figure, figure, fc.constantFrom(...units), house, (one, other, unit, style) => {
        fc.pre(
          one.value * 1.2 < other.value && other.value < one.value * 20 && !isMoneyToo(unit, other.value),
        )
        const decimals = Math.max(one.decimals, other.decimals)
        const fact: QuantityFact = {
          ...{ ...place, kind: 'quantity', unit, approximate: false, decimals },
          low: one.value,
          high: other.value,
        }
        for (const { text, form } of renderFact(fact, style)) {
          const again = found(`It was ${text} in all.`, 'en', 'quantity') as QuantityFact[]
          expect(again.length, text).toBe(form === 'both' ? 2 : 1)
          for (const written of again) expect(withinRounding(fact, written), text).toBe(true)
        }
      }),
      { numRuns: 4000 },
    )
  })

  test('temperatures below zero and differences', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), fc.boolean(), house, (value, difference, style) => {
        const fact: QuantityFact = {
          ...place,
          kind: 'quantity',
          unit: 'celsius',
          approximate: false,
          decimals: 0,
          value,
        }
        if (difference) fact.difference = true
        for (const { text, form } of renderFact(fact, style)) {
          const again = found(`It was ${text}.`, 'en', 'quantity') as QuantityFact[]
          expect(again.length, text).toBe(form === 'both' ? 2 : 1)
          for (const written of again) expect(withinRounding(fact, written), text).toBe(true)
        }
      }),
    )
  })

  test('heights and weights of people', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 120, max: 229 }),
        fc.integer({ min: 36, max: 200 }),
        house,
        (height, weight, style) => {
          const person = { ...place, kind: 'quantity', approximate: false, person: true } as const
          const facts: QuantityFact[] = [
            { ...person, unit: 'meter', value: height / 100, decimals: 2 },
            { ...person, unit: 'kilogram', value: weight, decimals: 0 },
          ]
          for (const fact of facts)
            for (const { text } of renderFact(fact, style)) {
              const again = found(`It was ${text}.`, 'en', 'quantity') as QuantityFact[]
              expect(again.length, text).toBeGreaterThan(0)
              for (const written of again) expect(withinRounding(fact, written), text).toBe(true)
            }
        },
      ),
    )
  })

  test('numbers', () => {
    const forms = ['cardinal', 'percentage', 'ordinal', 'century'] as const
    fc.assert(
      fc.property(figure, fc.constantFrom(...forms), house, (one, form, style) => {
        const whole = form === 'ordinal' || form === 'century'
        fc.pre(form !== 'century' || one.value <= 30)
        fc.pre(!whole || (Number.isInteger(one.value) && one.value < 1e5))
        const fact: NumberFact = { ...place, kind: 'number', form, approximate: false, ...one }
        for (const { text } of renderFact(fact, style)) {
          const again = found(`They counted the ${text} places.`, 'en', 'number') as NumberFact[]
          expect(again, text).toMatchObject([{ form, value: one.value, text }])
        }
      }),
      { numRuns: 4000 },
    )
  })
})

describe('conversion', () => {
  test('there and back is the same value', () => {
    const units = [...unitDefinitions.keys()].filter((unit) => unit !== 'generic')
    fc.assert(
      fc.property(
        fc.constantFrom(...units),
        fc.constantFrom(...units),
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        fc.boolean(),
        (from, to, value, difference) => {
          const there = convert(value, from, to, difference)
          expect(there !== undefined).toBe(sameDimension(from, to))
          if (there === undefined) return
          const back = convert(there, to, from, difference) ?? NaN
          expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-6 * Math.max(1, value))
        },
      ),
    )
  })

  const exactly = (value: number, unit: string, more: Partial<QuantityFact> = {}): QuantityFact =>
    ({ ...place, kind: 'quantity', unit, value, decimals: 0, approximate: false, ...more }) as QuantityFact

  test.each([
    [exactly(100, 'kilometer'), exactly(62, 'mile'), true],
    [exactly(100, 'kilometer'), exactly(60, 'mile', { approximate: true }), true],
    [exactly(100, 'kilometer'), exactly(100, 'kilometer'), true],
    [exactly(100, 'kilometer'), exactly(100, 'mile'), false],
    [exactly(100, 'kilometer'), exactly(65, 'mile'), false],
    [exactly(55, 'mile'), exactly(89, 'kilometer'), true],
    [exactly(55, 'mile'), exactly(90, 'kilometer'), true],
    [exactly(55, 'mile'), exactly(55, 'kilometer'), false],
    [exactly(55, 'mile'), exactly(34, 'kilometer'), false],
    [exactly(15, 'mile'), exactly(15, 'nautical-mile'), false],
    [exactly(40, 'celsius'), exactly(104, 'fahrenheit'), true],
    [exactly(40, 'celsius'), exactly(72, 'fahrenheit'), false],
    [exactly(40, 'celsius'), exactly(104, 'generic'), true],
    [exactly(2, 'celsius', { difference: true }), exactly(3.6, 'fahrenheit', { decimals: 1 }), true],
    [exactly(2, 'celsius', { difference: true }), exactly(35.6, 'fahrenheit', { decimals: 1 }), false],
    [exactly(1200, 'square-mile', { approximate: true }), exactly(3100, 'square-kilometer'), true],
    [exactly(1200, 'square-mile', { approximate: true }), exactly(1900, 'square-kilometer'), false],
    [exactly(5, 'kilometer'), exactly(5, 'kilogram'), false],
  ])('%o stands as %o: %s', (source, target, stands) => {
    expect(withinRounding(source, target)).toBe(stands)
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    ..."12 1 200 3,5 . , - – / : % ° °C km miles mille milles cent et demi un une de à entre vingt quatre million XXe siècle ½ 1er m 80 pieds pouces \u00a0 \u202f \n é 😀 « » l' deux-roues degrés".split(
      ' ',
    ),
    ' ',
  )
  test('facts stand in order, on the text that they name, without overlap', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 40 }),
        fc.constantFrom<Language>('fr', 'en'),
        fc.boolean(),
        (parts, language, spaced) => {
          const text = parts.join(spaced ? ' ' : '')
          let end = 0
          for (const fact of findFacts(text, language)) {
            expect(text.slice(fact.from, fact.to)).toBe(fact.text)
            if (fact.kind === 'quotation') continue
            expect(fact.from).toBeGreaterThanOrEqual(end)
            expect(fact.to).toBeGreaterThan(fact.from)
            end = fact.to
          }
        },
      ),
      { numRuns: 3000 },
    )
  })

  test.each([
    ['digits', '7', 1_000_000, 0],
    ['"mille "', 'mille ', 170_000, 170_000],
    ['spaces', ' ', 1_000_000, 0],
    ['groups', '1 ', 300_000, 0],
    ['hyphens', '1-', 300_000, 0],
    ['"vingt-"', 'vingt-', 170_000, 0],
    ['"de 1 à "', 'de 1 à ', 150_000, 0],
  ])('a megabyte of %s is read to its end', (_name, piece, times, least) => {
    const text = piece.repeat(times)
    const read = scan(text, 'fr')
    expect(read.tokens.at(-1)?.to ?? text.trimEnd().length).toBe(text.trimEnd().length)
    expect(read.numerals.length).toBeGreaterThanOrEqual(least)
    expect(findFacts(text, 'fr').length).toBeLessThanOrEqual(times)
  })
})
