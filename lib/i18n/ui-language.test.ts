import { describe, expect, it } from 'vitest'
import { chooseLanguage } from './ui-language'

describe('chooseLanguage', () => {
  it.each([
    ['the choice', 'fr', 'en', 'fr'],
    ['a choice that the interface does not speak', 'de', 'fr', 'fr'],
    ['no list', undefined, null, 'en'],
    ['an empty list', undefined, '', 'en'],
    ['a region', undefined, 'fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    ['capitals', undefined, 'FR', 'fr'],
    ['a language before it that is not spoken', undefined, 'de-DE,de;q=0.9,fr;q=0.5,en;q=0.4', 'fr'],
    ['weights against the order', undefined, 'fr;q=0.3, en;q=0.7', 'en'],
    ['space around the weight', undefined, 'de , fr ; q=0.9', 'fr'],
    ['equal weights, in order', undefined, 'fr,en', 'fr'],
    ['a language that is refused', undefined, 'fr;q=0', 'en'],
    ['a refused one before another', undefined, 'en;q=0,fr;q=0.1', 'fr'],
    ['no sense', undefined, ';;q=,,=', 'en'],
    ['any language', undefined, '*', 'en'],
  ])('%s', (_name, choice, list, wanted) => {
    expect(chooseLanguage(choice, list)).toBe(wanted)
  })
})
