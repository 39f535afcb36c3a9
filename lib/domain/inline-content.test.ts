import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  inlineContentSchema,
  inlineFromText,
  joinInline,
  normalizeInline,
  plainText,
  replaceInline,
  sameInline,
  sliceInline,
  trimInline,
  type InlineContent,
  type InlineNode,
  type Mark,
} from './inline-content'

const bold: Mark = { type: 'bold' }
const italic: Mark = { type: 'italic' }
const link: Mark = { type: 'link', href: 'https://example.org/' }
const br: InlineNode = { type: 'break' }
const text = (value: string, ...marks: Mark[]): InlineNode =>
  marks.length > 0 ? { type: 'text', text: value, marks } : { type: 'text', text: value }

const node: fc.Arbitrary<InlineNode> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.array(fc.constantFrom('a', 'é', ' ', '\u00a0', '🙂', '.'), { maxLength: 4 }),
        fc.shuffledSubarray([bold, italic, link]),
      )
      .map(([letters, marks]) => text(letters.join(''), ...marks)),
  },
  { weight: 1, arbitrary: fc.constant(br) },
)
const content = fc.array(node, { maxLength: 8 })
/** A content with two places in its plain text, the first not behind the second; also in the middle of an emoji. */
const cut = content.chain((given) =>
  fc
    .tuple(fc.nat(plainText(given).length), fc.nat(plainText(given).length))
    .map(([a, b]) => ({ given, from: Math.min(a, b), to: Math.max(a, b) })),
)

/** The marks of each UTF-16 unit of the plain text. */
function marksAt(given: InlineContent): string[] {
  return given.flatMap((one) =>
    one.type === 'break'
      ? ['break']
      : one.text.split('').map(() =>
          (one.marks ?? [])
            .map(({ type }) => type)
            .sort()
            .join(),
        ),
  )
}

describe('normalizeInline', () => {
  it.each<[string, InlineContent, InlineContent]>([
    ['an empty run', [text('')], []],
    ['two equal neighbours', [text('a', bold), text('b', bold)], [text('ab', bold)]],
    ['equal neighbours around an empty run', [text('a'), text('', bold), text('b')], [text('ab')]],
    ['marks in another order', [text('a', italic, link, bold)], [text('a', link, bold, italic)]],
    ['a mark twice', [text('a', bold, bold)], [text('a', bold)]],
    ['no marks as an empty list', [{ type: 'text', text: 'a', marks: [] }], [text('a')]],
    ['breaks, which stay apart', [br, br], [br, br]],
    [
      'links to two places',
      [text('a', link), text('b', { type: 'link', href: 'https://example.com/' })],
      [text('a', link), text('b', { type: 'link', href: 'https://example.com/' })],
    ],
  ])('%s', (_name, given, normal) => {
    expect(normalizeInline(given)).toEqual(normal)
  })

  it('changes nothing the second time, and never the words or their marks', () => {
    fc.assert(
      fc.property(content, (given) => {
        const normal = normalizeInline(given)
        expect(normalizeInline(normal)).toEqual(normal)
        expect(plainText(normal)).toBe(plainText(given))
        expect(marksAt(normal)).toEqual(marksAt(given))
        expect(sameInline(given, normal)).toBe(true)
      }),
    )
  })
})

describe('sameInline', () => {
  it.each<[string, InlineContent, InlineContent, boolean]>([
    ['other words', [text('a')], [text('b')], false],
    ['other marks', [text('a', bold)], [text('a', italic)], false],
    ['another address', [text('a', link)], [text('a', { type: 'link', href: 'https://e.org/' })], false],
    ['a break and a letter', [br], [text('\n')], false],
    ['more at the end', [text('a')], [text('a'), br], false],
    ['another order of marks', [text('a', bold, link)], [text('a', link, bold)], true],
    ['other cuts between runs', [text('a'), text('b')], [text('ab')], true],
  ])('%s', (_name, a, b, same) => {
    expect(sameInline(a, b)).toBe(same)
    expect(sameInline(b, a)).toBe(same)
  })
})

describe('inlineFromText', () => {
  it('makes a break of each end of a line', () => {
    expect(inlineFromText('a\nb\r\nc\rd\n')).toEqual([
      ...[text('a'), br, text('b'), br],
      ...[text('c'), br, text('d'), br],
    ])
  })
})

describe('sliceInline', () => {
  it('is a slice of the plain text with its marks', () => {
    fc.assert(
      fc.property(cut, ({ given, from, to }) => {
        const part = sliceInline(given, from, to)
        expect(plainText(part)).toBe(plainText(given).slice(from, to))
        expect(marksAt(part)).toEqual(marksAt(given).slice(from, to))
      }),
    )
  })

  it('joins to the whole again', () => {
    fc.assert(
      fc.property(cut, ({ given, from }) => {
        const whole = joinInline(sliceInline(given, 0, from), sliceInline(given, from), '')
        expect(whole).toEqual(normalizeInline(given))
      }),
    )
  })
})

describe('replaceInline', () => {
  it.each<[string, InlineContent, number, number, string, InlineContent]>([
    ['within a run', [text('100 km', bold)], 4, 6, 'miles', [text('100 miles', bold)]],
    ['the first of two runs', [text('ab', bold), text('cd')], 1, 3, 'X', [text('aX', bold), text('d')]],
    ['a break', [text('a', bold), br, text('b')], 1, 2, ' ', [text('a', bold), text(' b')]],
    [
      'a break and what follows it',
      [text('a'), br, text('b', bold)],
      1,
      3,
      'X',
      [text('a'), text('X', bold)],
    ],
    ['a break before a bold run', [text('a'), br, text('b', bold)], 1, 2, ' ', [text('a '), text('b', bold)]],
    ['nothing, after a bold run', [text('a', bold)], 1, 1, 'b', [text('ab', bold)]],
    [
      'nothing, after a link',
      [text('a', link, italic)],
      1,
      1,
      'b',
      [text('a', link, italic), text('b', italic)],
    ],
    ['nothing, at the start', [text('a', bold)], 0, 0, 'b', [text('b'), text('a', bold)]],
    ['nothing, after a break', [text('a', bold), br], 2, 2, 'b', [text('a', bold), br, text('b')]],
    ['with two lines', [text('abc', bold)], 1, 2, 'x\ny', [text('ax', bold), br, text('yc', bold)]],
    ['with nothing', [text('a'), text('b', bold), text('c')], 1, 2, '', [text('ac')]],
    ['behind an emoji', [text('🙂 km')], 3, 5, 'mi', [text('🙂 mi')]],
    ['in an empty content', [], 0, 0, 'a', [text('a')]],
  ])('%s', (_name, given, from, to, put, wanted) => {
    expect(replaceInline(given, from, to, put)).toEqual(wanted)
  })

  it('replaces in the plain text, and keeps the marks of all else', () => {
    fc.assert(
      fc.property(cut, fc.constantFrom('', 'x', 'x\ny', '🙂'), ({ given, from, to }, put) => {
        const result = replaceInline(given, from, to, put)
        const words = plainText(given)
        expect(plainText(result)).toBe(words.slice(0, from) + put + words.slice(to))
        const [before, after] = [marksAt(given), marksAt(result)]
        expect(after.slice(0, from)).toEqual(before.slice(0, from))
        expect(after.slice(from + put.length)).toEqual(before.slice(to))
        expect(normalizeInline(result)).toEqual(result)
      }),
    )
  })
})

describe('joinInline', () => {
  it.each<[string, InlineContent, InlineContent, string]>([
    ['two sentences', [text('Un.')], [text('Deux.')], 'Un. Deux.'],
    ['white space at the end', [text('Un. ')], [text('Deux.')], 'Un. Deux.'],
    ['white space at the start', [text('Un.')], [text('\u00a0Deux.')], 'Un.\u00a0Deux.'],
    ['a break at the end', [text('Un.'), br], [text('Deux.')], 'Un.\nDeux.'],
    ['nothing first', [], [text('Deux.')], 'Deux.'],
    ['nothing then', [text('Un.')], [], 'Un.'],
  ])('%s', (_name, a, b, wanted) => {
    expect(plainText(joinInline(a, b))).toBe(wanted)
  })
})

describe('trimInline', () => {
  it('trims as the plain text is trimmed', () => {
    fc.assert(
      fc.property(content, (given) => {
        expect(plainText(trimInline(given))).toBe(plainText(given).trim())
      }),
    )
  })
})

describe('inlineContentSchema', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '//example.org', ' javascript:x'])(
    'takes no link to %s',
    (href) => {
      expect(inlineContentSchema.safeParse([text('a', { type: 'link', href })]).success).toBe(false)
    },
  )

  it('makes text well formed without moving offsets', () => {
    const parsed = inlineContentSchema.parse([text('a\0b\ud800c')])
    expect(parsed).toEqual([text('a\ufffdb\ufffdc')])
  })
})
