import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentBlock } from '@/lib/domain/document'
import { inlineFromText, plainText } from '@/lib/domain/inline-content'
import { align } from './align'

function paragraph(text: string): DocumentBlock {
  return { kind: 'paragraph', content: inlineFromText(text) }
}

function heading(text: string): DocumentBlock {
  return { kind: 'heading', level: 2, content: inlineFromText(text) }
}

/** Each segment as "source ↔ target", with a question mark where it is unsure. */
function shown(source: DocumentBlock[], target: DocumentBlock[]): string[] {
  return align(source, target).map(({ segments }) => {
    expect(segments).toHaveLength(1)
    const { source, target, unsure } = segments[0]!
    const start = (text: string) =>
      text
        .split('\n')
        .map((line) => line.split(' ').at(-1)!.replace('.', ''))
        .join(' ')
    return `${start(plainText(source))} ${unsure ? '?' : '='} ${start(plainText(target))}`.trim()
  })
}

/** Labels without digits, which the aligner would see. */
function letter(index: number): string {
  return 'abcdefgh'[index]!
}

/** A paragraph of about that many characters that ends in the label. */
function filler(length: number, label: string): string {
  return `${'mot '.repeat(Math.max(0, length / 4 - 2))}${label}.`
}

const sourceLengths = [420, 180, 310, 95, 260, 510, 150, 330]
const source = sourceLengths.map((length, i) => paragraph(filler(length, `s${letter(i)}`)))
const target = sourceLengths.map((length, i) => paragraph(filler(length * 0.93, `t${letter(i)}`)))

describe('alignment', () => {
  test('equal counts go one to one and are sure', () => {
    expect(shown(source, target)).toEqual(source.map((_, i) => `s${letter(i)} = t${letter(i)}`))
  })

  test('a paragraph that the English lacks stays empty', () => {
    const found = shown(source, target.toSpliced(2, 1))
    expect(found.map((row) => row.replace(/[=?] /, ''))).toEqual([
      'sa ta',
      'sb tb',
      'sc ?',
      'sd td',
      'se te',
      'sf tf',
      'sg tg',
      'sh th',
    ])
    expect(found[5]).toBe('sf = tf')
  })

  test('a paragraph that the French lacks joins the one before it', () => {
    const extra = target.toSpliced(3, 0, paragraph(filler(700, 'extra')))
    expect(shown(source, extra)).toContain('sc ? tc extra')
    expect(shown(source, [paragraph(filler(700, 'extra')), ...target])[0]).toBe('sa ? extra ta')
  })

  test('two English paragraphs for a French one are joined by a break', () => {
    const split = target.toSpliced(5, 1, paragraph(filler(220, 'tfA')), paragraph(filler(255, 'tfB')))
    expect(shown(source, split)).toEqual(
      source.map((_, i) => (i === 5 ? 'sf ? tfA tfB' : `s${letter(i)} = t${letter(i)}`)),
    )
  })

  test('an English paragraph for two French ones is split between sentences where one ends in the right place', () => {
    const merged = target.toSpliced(
      5,
      2,
      paragraph(`${filler(475, 'tf')} ${filler(140, 'Tg').replace(/^m/, 'M')}`),
    )
    expect(shown(source, merged).slice(5, 7)).toEqual(['sf ? tf', 'sg ? Tg'])
  })

  test('it stays whole with the first where no sentence ends there', () => {
    const merged = target.toSpliced(5, 2, paragraph(filler(615, 'tfg')))
    expect(shown(source, merged).slice(5, 7)).toEqual(['sf ? tfg', 'sg ?'])
  })

  test('numbers and names say which of equal paragraphs is missing', () => {
    const facts = ['Kreminna', '2 000', '15', 'Izyum', '1945']
    const french = facts.map((fact) => paragraph(filler(400, fact)))
    const english = ['Kreminna', '15', 'Izyum', '1945'].map((fact) => paragraph(filler(400, fact)))
    expect(shown(french, english)).toEqual([
      'Kreminna = Kreminna',
      '000 ?',
      '15 = 15',
      'Izyum = Izyum',
      '1945 = 1945',
    ])
  })

  test('a heading goes with a heading', () => {
    const french = [paragraph(filler(60, 'sa')), heading('Un titre sb'), paragraph(filler(60, 'sc'))]
    const english = [heading('A head tb'), paragraph(filler(55, 'tc'))]
    expect(shown(french, english)).toEqual(['sa ?', 'sb ? tb', 'sc = tc'])
  })

  test('without any French the English stands, its source empty', () => {
    expect(shown([], [paragraph('ta')])).toEqual(['? ta'])
    expect(shown([paragraph('sa')], [])).toEqual(['sa ?'])
  })

  test('nothing is lost and nothing changes its order', () => {
    const block = fc
      .oneof(fc.lorem({ mode: 'sentences', maxCount: 4 }), fc.constant('15 km'), fc.string())
      .map(paragraph)
    const texts = (contents: { content: DocumentBlock['content'] }[]) =>
      contents.map(({ content }) => plainText(content).replace(/\s+/g, '')).join('')
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 12 }),
        fc.array(block, { maxLength: 12 }),
        (source, target) => {
          const blocks = align(source, target)
          const segments = blocks.map(({ segments }) => segments[0]!)
          if (source.length > 0)
            expect(segments.map(({ source }) => source)).toEqual(source.map(({ content }) => content))
          expect(texts(segments.map(({ target }) => ({ content: target })))).toBe(texts(target))
        },
      ),
      { numRuns: 500 },
    )
  })
})
