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

describe('inflected forms', () => {
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

  it('are found: every plural and feminine of the French', () => {
    fc.assert(
      fc.property(term, fc.constantFrom('common', 'product'), (form, kind) => {
        for (const { form: inflected } of inflectTerm(form))
          expect(compileTermbase([{ ...base, source: [form], kind }]).findSource(inflected)).toHaveLength(1)
      }),
      { numRuns: 500 },
    )
  })

  it('are found: every plural of the English', () => {
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

/** The entries after a change, as a list would have it. */
function listAfter(entries: readonly TermEntry[], put: readonly TermEntry[], remove: readonly string[]) {
  const list = entries.filter(({ id }) => !remove.includes(id))
  for (const one of put) {
    const at = list.findIndex(({ id }) => id === one.id)
    if (at < 0) list.push(one)
    else list[at] = one
  }
  return list
}

describe('updateTermbase', () => {
  const step = fc.record({
    put: fc.array(entry, { maxLength: 3 }),
    remove: fc.subarray(['a', 'b', 'c', 'd', 'e']),
    /** Which of the termbases so far is changed, counted from the newest. */
    back: fc.constantFrom(0, 0, 0, 1, 2),
  })

  it('finds what a termbase of the resulting entries finds, and the older ones find what they found', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(), text), { minLength: 1, maxLength: 6 }),
        (steps, questions) => {
          const termbases = [compileTermbase([])]
          const lists: TermEntry[][] = [[]]
          for (const { put, remove, back } of steps) {
            const from = Math.max(0, lists.length - 1 - back)
            lists.push(listAfter(lists[from]!, put, remove))
            termbases.push(updateTermbase(termbases[from]!, { put, remove }))
          }
          for (const [n, words] of questions) {
            const which = n % lists.length
            const whole = compileTermbase(lists[which]!)
            expect(foundIn(termbases[which]!, words)).toEqual(foundIn(whole, words))
            expect(termbases[which]!.entries).toEqual(lists[which])
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('forgets what was put in and taken out a thousand times', () => {
    let termbase = compileTermbase(exampleEntries)
    for (let i = 0; i < 1000; i++) {
      const one = { ...base, id: `${i}`, source: [`mot${i} de passe`, 'Kiev'], target: `word ${i}` }
      termbase = updateTermbase(termbase, { put: [one], remove: [`${i - 1}`] })
      expect(termbase.findSource(`mot${i} de passe, mot${i - 1} de passe`)).toHaveLength(1)
    }
    termbase = updateTermbase(termbase, { remove: ['999'] })
    expect(termbase.entries).toEqual(exampleEntries)
    for (const [words] of sourceExamples)
      expect(foundIn(termbase, words)).toEqual(foundIn(compileTermbase(exampleEntries), words))
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

  it('takes a termbase that something else than compiling has made', () => {
    const [first, second] = exampleEntries as [TermEntry, TermEntry]
    const copied = { ...compileTermbase([first]) }
    expect(updateTermbase(copied, { put: [second] }).entries).toEqual([first, second])
    expect(copied.findSource('OTAN, ONU')).toHaveLength(1)
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
