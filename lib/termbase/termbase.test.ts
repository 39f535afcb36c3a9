import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { TermEntry } from '@/lib/domain/term-entry'
import { pluralOfTerm, pluralOfWord } from '@/lib/language/en/plural'
import { inflectTerm } from '@/lib/language/fr/inflection'
import { exampleEntries, sourceExamples, targetExamples } from './examples'
import { renderTerm } from './render-term'
import { compileTermbase } from './termbase'

const termbase = compileTermbase(exampleEntries)

describe('French forms', () => {
  test.each(sourceExamples.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) => {
    const matches = termbase.findSource(text)
    expect(matches.map((match) => `${match.text} → ${renderTerm(match)}`)).toEqual(found)
  })

  it('names homonyms beside the entry it takes', () => {
    const [first, second] = exampleEntries as [TermEntry, TermEntry]
    const twins = compileTermbase([
      { ...first, source: ['Orange'], status: 'proposed' },
      { ...second, source: ['Orange'] },
    ])
    expect(
      twins.findSource('Orange').map(({ entry, others }) => [entry.id, others.map((e) => e.id)]),
    ).toEqual([[second.id, [first.id]]])
  })

  it('takes the longest of three that overlap, not the leftmost', () => {
    const [first] = exampleEntries as [TermEntry]
    const overlapping = compileTermbase(
      ['Anna Boris', 'Boris Clara Denis', 'Denis Emma'].map((form, i) => ({
        ...first,
        id: `${i}`,
        source: [form],
      })),
    )
    expect(overlapping.findSource('Anna Boris Clara Denis Emma').map((match) => match.text)).toEqual([
      'Boris Clara Denis',
    ])
  })
})

describe('English forms', () => {
  test.each(targetExamples.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) => {
    const matches = termbase.findTarget(text)
    expect(
      matches.map(
        (match) => `${match.text} ${match.wrongCase ? 'wrong-case' : match.role} ${renderTerm(match)}`,
      ),
    ).toEqual(found)
  })

  it('gives each of two entries with an equal form its own match', () => {
    const [first, second] = exampleEntries as [TermEntry, TermEntry]
    const twins = compileTermbase([
      { ...first, target: 'Georgia', forbidden: [] },
      { ...second, target: 'Gruzia', forbidden: ['Georgia'] },
    ])
    expect(twins.findTarget('Georgia’s').map(({ entry, role, text }) => [entry.id, role, text])).toEqual([
      [first.id, 'preferred', 'Georgia’s'],
      [second.id, 'forbidden', 'Georgia’s'],
    ])
  })
})

test('at least half as many examples stay silent as speak', () => {
  const all = [...sourceExamples, ...targetExamples]
  const silent = all.filter(([, ...found]) => found.length === 0)
  expect(all.length).toBeGreaterThanOrEqual(120)
  expect(silent.length).toBeGreaterThanOrEqual(all.length / 3)
})

function entryOf(source: string, target = source): TermEntry {
  return {
    id: 'one',
    source: [source],
    target,
    accepted: [],
    forbidden: [],
    kind: 'person',
    caseRule: 'exact',
    note: '',
    status: 'approved',
  }
}

const name = fc.stringMatching(/^[A-ZÉÈÀ][a-zéèàçœ]{1,9}([ -][A-Z][a-zéï]{1,9}){0,2}$/)
const anyForm = fc.oneof(
  name,
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
  fc.constantFrom(
    '.',
    '*',
    '$',
    '^',
    '\\',
    '(',
    '[',
    '|',
    '?',
    '+',
    '-',
    "'",
    '’',
    '👩‍🚀',
    '🇺🇦',
    '\u0301',
    'e\u0301',
    'x'.repeat(2000),
    'a '.repeat(1000),
  ),
)
const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.lorem())

/** What a form and a text have in common whatever their normal form, case, accents and separators. */
const letters = (text: string) =>
  text
    .replace(/œ/gi, 'oe')
    .replace(/[‘’ʼ＇]/g, "'")
    .replace(/[-‐‑–]/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{S}\p{P}]/gu, '')

describe('whatever is written', () => {
  it('finds a name behind any elision, in either normal form, at its own place', () => {
    fc.assert(
      fc.property(
        name,
        fc.constantFrom('', 'l’', "d'", 'qu’', "jusqu'", 'lorsqu’', '« ', '('),
        fc.constantFrom('NFC', 'NFD'),
        fc.constantFrom('', '.', ' »', ', puis'),
        (form, before, normalForm, after) => {
          const written = form.normalize(normalForm)
          const [match, ...more] = compileTermbase([entryOf(form)]).findSource(
            `Et ${before}${written}${after}`,
          )
          expect(more).toEqual([])
          expect(match).toMatchObject({
            text: written,
            from: 3 + before.length,
            to: 3 + before.length + written.length,
          })
        },
      ),
    )
  })

  it('keeps the possessive in a fix and writes the preferred form', () => {
    fc.assert(
      fc.property(name, name, fc.constantFrom('’', "'"), (wrong, right, apostrophe) => {
        fc.pre(letters(wrong) !== letters(right))
        const entry = { ...entryOf('zzz', right), forbidden: [wrong] }
        const text = `We saw ${wrong}${apostrophe}s men.`
        const found = compileTermbase([entry])
          .findTarget(text)
          .filter((match) => match.role === 'forbidden')
        expect(found.map((match) => renderTerm(match))).toEqual([`${right}${apostrophe}s`])
        expect(found[0]?.text).toBe(`${wrong}${apostrophe}s`)
      }),
    )
  })

  it('names places that hold the text, in order, without overlap, and only the form', () => {
    fc.assert(
      fc.property(
        fc.array(anyForm, { minLength: 1, maxLength: 5 }),
        anyText,
        anyText,
        (forms, before, after) => {
          const entries = forms.map((form, i) => ({ ...entryOf(form), id: `${i}` }))
          const text = `${before} ${forms.join(' ; ')} ${after}`
          const matches = compileTermbase(entries).findSource(text)
          let end = 0
          for (const match of matches) {
            expect(match.from).toBeGreaterThanOrEqual(end)
            expect(match.text).toBe(text.slice(match.from, match.to))
            expect(letters(match.text)).toBe(letters(match.form))
            end = match.to
          }
        },
      ),
    )
  })

  it('finds each odd form where it stands and nowhere else', () => {
    fc.assert(
      fc.property(fc.constantFrom('.', '*', '$', '\\', '(', '|', '?', '-', '👩‍🚀', '🇺🇦', '€'), (form) => {
        const odd = compileTermbase([entryOf(form)])
        expect(odd.findSource(`mot ${form} mot`).map((match) => match.text)).toEqual([form])
        expect(odd.findTarget(`word ${form} word`).map((match) => match.text)).toEqual([form])
        expect(odd.findSource('Un mot, puis 👩 et 🚀 ; 🇺🇸 aussi : rien')).toEqual([])
      }),
    )
  })

  it('takes any entry: finds it where it stands, in either normal form, and nothing but its forms', () => {
    const anyEntry = fc.record({
      form: anyForm.map((form) => form.trim()).filter((form) => /[^\s]/u.test(form)),
      kind: fc.constantFrom('person', 'place', 'body', 'product', 'common'),
      caseRule: fc.constantFrom('exact', 'initial', 'ignore'),
    })
    fc.assert(
      fc.property(
        anyEntry,
        fc.constantFrom('NFC', 'NFD'),
        anyText,
        ({ form, ...rules }, normalForm, around) => {
          const odd = compileTermbase([{ ...entryOf(form), ...rules }])
          const written = form.normalize(normalForm)
          const french = odd.findSource(`mot ${written} mot`)
          const english = odd.findTarget(`word ${written} word`)
          expect(french.map((match) => match.text)).toContain(written)
          expect(english.map((match) => match.text)).toContain(written)

          const text = `${around} ${written} ${around}`
          const forms = [form, ...inflectTerm(form).map((other) => other.form), form.replace(/^les?\s+/i, '')]
          for (const match of odd.findSource(text)) {
            expect(match.text).toBe(text.slice(match.from, match.to))
            expect(forms.map(letters)).toContain(letters(match.text))
          }
          const plurals = [
            form,
            pluralOfTerm(form),
            `${form}s`,
            form.replace(/[\p{L}\p{M}]+$/u, pluralOfWord),
          ]
          for (const match of odd.findTarget(text)) {
            expect(match.text).toBe(text.slice(match.from, match.to))
            const end = match.suffix.possessive === '' ? '' : /['’]s?$/i
            expect(plurals.map(letters)).toContain(letters(match.text.replace(end, '')))
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('finds the properties that every object has as it finds any word', () => {
    for (const form of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf']) {
      const odd = compileTermbase([{ ...entryOf(form), kind: 'common' }])
      expect(odd.findSource(`mot ${form} mot`).map((match) => match.text)).toEqual([form])
      expect(odd.findTarget(`word ${form} word`).map((match) => match.text)).toEqual([form])
    }
  })

  it('finds nothing of a retired entry', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const retired = compileTermbase([{ ...entryOf(form), status: 'retired' }])
        expect([...retired.findSource(form), ...retired.findTarget(form)]).toEqual([])
      }),
    )
  })
})
