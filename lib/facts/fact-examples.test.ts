import { describe, expect, test } from 'vitest'
import { scan } from '@/lib/language/scan'
import { dateExamples } from './dates/examples'
import { dateFinder } from './dates/find-dates'
import type { Fact } from './fact'
import type { FactExamples } from './fact-example'
import type { FactFinder } from './fact-finder'
import { findFacts } from './find-facts'
import { moneyExamples } from './money/examples'
import { moneyFinder } from './money/find-money'
import { quotationExamples } from './quotations/examples'
import { quotationFinder } from './quotations/find-quotations'
import { referenceExamples } from './references/examples'
import { referenceFinder } from './references/find-references'
import { timeExamples } from './times/examples'
import { timeFinder } from './times/find-times'

const kinds: readonly (readonly [FactFinder, FactExamples<Fact>])[] = [
  [moneyFinder, moneyExamples],
  [dateFinder, dateExamples],
  [timeFinder, timeExamples],
  [quotationFinder, quotationExamples],
  [referenceFinder, referenceExamples],
]

describe.each(kinds)('$kind', ({ kind, find }, examples) => {
  for (const language of ['fr', 'en'] as const)
    test.each(examples[language].map(([text, ...facts]) => ({ text, facts })))(
      `${language}: $text`,
      ({ text, facts }) => {
        for (const found of [
          find(scan(text, language)),
          findFacts(text, language).filter((fact) => fact.kind === kind),
        ]) {
          expect(found.map((fact) => fact.text)).toEqual(facts.map((fact) => fact['text']))
          expect(found).toMatchObject(facts)
          for (const fact of found) expect(text.slice(fact.from, fact.to)).toBe(fact.text)
        }
      },
    )
})

test('at least a third of the examples is silent', () => {
  const all = kinds.flatMap(([, examples]) => [...examples.fr, ...examples.en])
  const silent = all.filter((example) => example.length === 1)
  expect(silent.length).toBeGreaterThanOrEqual(all.length / 3)
})
