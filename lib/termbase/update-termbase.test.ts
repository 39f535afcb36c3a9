import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TermEntry } from '@/lib/domain/term-entry'
import { pluralOfTerm, pluralOfWord } from '@/lib/language/en/plural'
import { inflectTerm } from '@/lib/language/fr/inflection'
import { exampleEntries, sourceExamples, targetExamples } from './examples'
import { compileTermbase, updateTermbase, type Termbase } from './termbase'

const form = fc.oneof(
  fc.constantFrom(
    'Louhansk',
    'Kiev',
    'bail',
    'œil',
    'mal de mer',
    'Le Havre',
    'Les Sables',
    'garde-frontière',
    'man',
    'sky',
  ),
  fc.constantFrom('.*', '👩‍🚀', 'e\u0301té', 'été', '(', 'x'.repeat(2000), 'l’Équipe', 'canal', 'opérateur'),
  fc.stringMatching(/^[a-c]{1,4}( [a-c]{1,4}){0,2}$/),
)

const entry: fc.Arbitrary<TermEntry> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  source: fc.array(form, { minLength: 1, maxLength: 3 }),
  target: form,
  accepted: fc.array(form, { maxLength: 2 }),
  forbidden: fc.array(form, { maxLength: 1 }),
  kind: fc.constantFrom('person', 'place', 'body', 'product', 'common'),
  caseRule: fc.constantFrom('exact', 'initial', 'ignore'),
  note: fc.constant(''),
  status: fc.constantFrom('approved', 'proposed', 'retired'),
})

const text = fc
  .array(
    fc.oneof(
      form,
      fc.constantFrom(
        'baux',
        'yeux',
        'du Havre',
        'men',
        'skies',
        'canaux',
        'maux de mer',
        'opératrices',
        'et',
      ),
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(' '))

function foundIn(termbase: Termbase, words: string) {
  return { source: termbase.findSource(words), target: termbase.findTarget(words) }
}

const base: TermEntry = {
  id: 'a',
  source: ['zzz'],
  target: 'zzz',
  accepted: [],
  forbidden: [],
  kind: 'common',
  caseRule: 'ignore',
  note: '',
  status: 'approved',
}

describe('an entry that waits', () => {
  const endings = fc.constantFrom('', 'al', 'ail', 'eur', 'teur', 'if', 'eu', 'é', 'man', 'y', 'sis', 'x')
  const word = fc.oneof(
    fc.constantFrom(
      'bail',
      'œil',
      'mal',
      'travail',
      'vif',
      'an',
      'person',
      'tooth',
      'foot',
      'life',
      'sky',
      'of',
      'de',
    ),
    fc.tuple(fc.stringMatching(/^[bcdfghlmnprst][aeiouéè]{0,2}[blmnrt]?$/), endings).map(([a, b]) => a + b),
  )
  const term = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))

  it('is there for every plural and feminine of its French', () => {
    fc.assert(
      fc.property(term, fc.constantFrom('common', 'product'), (form, kind) => {
        for (const { form: inflected } of inflectTerm(form))
          expect(compileTermbase([{ ...base, source: [form], kind }]).findSource(inflected)).toHaveLength(1)
      }),
      { numRuns: 500 },
    )
  })

  it('is there for every plural of its English', () => {
    fc.assert(
      fc.property(term, fc.constantFrom('common', 'body', 'person', 'product'), (form, kind) => {
        const last = form.split(' ').at(-1) ?? ''
        const plural =
          kind === 'common'
            ? pluralOfTerm(form)
            : form.slice(0, form.length - last.length) + pluralOfWord(last)
        expect(compileTermbase([{ ...base, target: form, kind }]).findTarget(plural)).not.toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('updateTermbase', () => {
  it('finds what a termbase of the resulting entries finds, whatever was asked in between', () => {
    const step = fc.record({
      put: fc.array(entry, { maxLength: 3 }),
      remove: fc.subarray(['a', 'b', 'c', 'd', 'e']),
      asked: fc.array(text, { maxLength: 2 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), fc.array(text, { maxLength: 4 }), (steps, texts) => {
        let termbase = compileTermbase([])
        for (const { put, remove, asked } of steps) {
          termbase = updateTermbase(termbase, { put, remove })
          for (const words of asked) foundIn(termbase, words)
        }
        const whole = compileTermbase(termbase.entries)
        for (const words of texts) expect(foundIn(termbase, words)).toEqual(foundIn(whole, words))
      }),
      { numRuns: 300 },
    )
  })

  it('answers a new object, keeps the place of what it replaces, and puts what is new behind', () => {
    const [first, second, third] = exampleEntries as [TermEntry, TermEntry, TermEntry]
    const before = compileTermbase([first, second])
    const changed = { ...first, target: 'the alliance' }
    const after = updateTermbase(before, { put: [changed, third] })
    expect(after).not.toBe(before)
    expect(after.entries).toEqual([changed, second, third])
    expect(updateTermbase(after, { remove: [first.id] }).entries).toEqual([second, third])
  })

  it('finds every example when the entries come one by one', () => {
    let termbase = compileTermbase([])
    for (const one of exampleEntries) termbase = updateTermbase(termbase, { put: [one] })
    for (const [words, ...found] of sourceExamples)
      expect(termbase.findSource(words)).toHaveLength(found.length)
    for (const [words, ...found] of targetExamples)
      expect(termbase.findTarget(words)).toHaveLength(found.length)
  })
})
