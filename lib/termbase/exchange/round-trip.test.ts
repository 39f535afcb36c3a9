import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { newTermEntrySchema, termKinds, type NewTermEntry } from '@/lib/domain/term-entry'
import { readTermFile } from './read-term-file'
import { termFileStyles } from './term-file'
import { writeTermFile } from './write-term-file'

/** What a form may be made of: every mark that some format has a meaning for, and anything else that XML can hold. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Louhansk', 'l’', 'é', 'œ', ' ', 'x', '\u00A0', '👩‍🚒', 'e\u0301') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...'|;,\t"\\\n\r\'=+-@&<>#[]'.split(''), '\r\n', ']]>', '&amp;', '""'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
)
/** Without what XML has no place for, and what marks a broken encoding. */
const strange = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFD-\uFFFF]|[ÂÃ][\u0080-\u00BF]|â€/
const text = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join('').trim())
  .filter((form) => form !== '' && !strange.test(form))
const forms = (minLength: number) => fc.uniqueArray(text, { minLength, maxLength: 4 })

const entry: fc.Arbitrary<NewTermEntry> = fc
  .record({
    source: forms(1),
    target: text,
    accepted: forms(0),
    forbidden: forms(0),
    kind: fc.constantFrom(...termKinds),
    caseRule: fc.constantFrom('exact', 'initial', 'ignore'),
    note: fc.oneof(fc.constant(''), text),
    status: fc.constantFrom('approved', 'proposed', 'retired'),
  })
  .map((made) => ({ ...made, accepted: made.accepted.filter((form) => form !== made.target) }))

describe.each(termFileStyles)('%s', (style) => {
  test('what is written is read again', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), (entries) => {
        const { problems, entries: read, rows } = readTermFile(writeTermFile(entries, style))
        expect(problems).toEqual([])
        expect(read.map((row) => row.entry)).toEqual(entries)
        expect(rows).toBe(entries.length)
      }),
      { numRuns: 400 },
    )
  })

  test('whatever is read can be stored, and nothing is thrown but what is told', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 3 }),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), fc.string({ unit: 'binary', maxLength: 3 })), {
          maxLength: 6,
        }),
        (entries, cuts) => {
          let damaged = writeTermFile(entries, style)
          for (const [place, length, put] of cuts) {
            const at = place % (damaged.length + 1)
            damaged = damaged.slice(0, at) + put + damaged.slice(at + length)
          }
          let file
          try {
            file = readTermFile(damaged)
          } catch (error) {
            expect(error).toMatchObject({ name: 'EtabliError' })
            return
          }
          for (const row of file.entries) expect(newTermEntrySchema.parse(row.entry)).toEqual(row.entry)
          const lines = damaged.split(/\r\n|\r|\n/).length
          for (const { line } of [...file.entries, ...file.problems]) {
            expect(line).toBeGreaterThan(0)
            expect(line).toBeLessThanOrEqual(lines)
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})

test.each(['csv', 'tsv'] as const)('another reader takes our %s the same way', (style) => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 4 }), (entries) => {
      const { data, errors } = Papa.parse<string[]>(writeTermFile(entries, style), {
        delimiter: style === 'csv' ? ',' : '\t',
        newline: '\r\n',
        skipEmptyLines: true,
      })
      expect(errors).toEqual([])
      expect(data.map((cells) => cells.length)).toEqual(Array(entries.length + 1).fill(8))
      for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/)
      expect(data.slice(1).map((cells) => cells[4])).toEqual(entries.map(({ kind }) => kind))
    }),
  )
})
