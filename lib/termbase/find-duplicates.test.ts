import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { duplicateKey, findDuplicates } from './find-duplicates'

const entry = (id: string, source: string[], projectId: string | null = null) => ({ id, source, projectId })
const idsOf = (groups: { id: string }[][]) => groups.map((group) => group.map(({ id }) => id).join(' '))

test.each([
  ['L’Ukraine', 'ukraine'],
  ["d'Ukraine", 'Ukraine'],
  ['La Haye', 'haye'],
  ['Les Nations unies', 'Nations Unies'],
  ['Saint-Denis', 'Saint Denis'],
  ['Œuvre', 'oeuvre'],
  ['Mykolaïv', 'MYKOLAIV'],
])('%s and %s are one form', (one, other) => {
  expect(duplicateKey(one)).toBe(duplicateKey(other))
})

test.each([
  ['Lens', 'Les Lens du Nord'],
  ['Laval', 'Val'],
  ['Dunkerque', 'Kerque'],
  ['La', 'Le'],
  ['C++', 'C'],
])('%s and %s are two', (one, other) => {
  expect(duplicateKey(one)).not.toBe(duplicateKey(other))
})

describe('findDuplicates', () => {
  it('groups over any form, and over a third entry', () => {
    const groups = findDuplicates([
      entry('a', ['ONU', 'Nations unies']),
      entry('b', ['Kiev']),
      entry('c', ['l’ONU']),
      entry('d', ['Organisation des Nations unies', 'Les Nations Unies']),
      entry('e', ['Kyiv', 'KIEV']),
      entry('f', ['Lviv']),
    ])
    expect(idsOf(groups)).toEqual(['a c d', 'b e'])
  })

  it('keeps scopes apart', () => {
    const groups = findDuplicates([
      entry('a', ['Kiev']),
      entry('b', ['Kiev'], 'p'),
      entry('c', ['kiev'], 'p'),
    ])
    expect(idsOf(groups)).toEqual(['b c'])
  })

  it('is silent on an entry that says a form twice', () => {
    expect(findDuplicates([entry('a', ['Kiev', 'kiev'])])).toEqual([])
  })

  it('joins two entries exactly where a chain of shared forms leads from one to the other', () => {
    const forms = fc.array(fc.constantFrom('a', 'b', 'c', 'e', 'f', 'g', 'h'), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(forms, { maxLength: 12 }), (sources) => {
        const entries = sources.map((source, i) => entry(String(i), source))
        const groups = findDuplicates(entries)
        const together = (i: number, j: number) =>
          groups.some((group) => group.includes(entries[i]!) && group.includes(entries[j]!))
        const reach = sources.map((one) => sources.map((other) => one.some((form) => other.includes(form))))
        sources.forEach((_, k) =>
          sources.forEach((_, i) =>
            sources.forEach((_, j) => (reach[i]![j]! ||= reach[i]![k]! && reach[k]![j]!)),
          ),
        )
        sources.forEach((_, i) =>
          sources.forEach((_, j) => i === j || expect(together(i, j)).toBe(reach[i]![j])),
        )
      }),
    )
  })
})
