import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slugFromTitle } from './article'

describe('slugFromTitle', () => {
  it.each([
    ['À Louhansk, la guerre', 'a-louhansk-la-guerre'],
    ['L’œuvre d’Ægidius', 'l-oeuvre-d-aegidius'],
    ['ŒUVRE', 'oeuvre'],
    ['  100 km… en 2 jours ! ', '100-km-en-2-jours'],
    ['ﬁn', 'fin'],
    ['<script>', 'script'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Київ', 'article'],
    ['🙂', 'article'],
    ['', 'article'],
    ['a'.repeat(80), 'a'.repeat(60)],
    [`${'a'.repeat(55)} bcdef`, 'a'.repeat(55)],
    [`${'a'.repeat(55)} bcde`, `${'a'.repeat(55)}-bcde`],
    [`${'a'.repeat(55)} bcde fg`, `${'a'.repeat(55)}-bcde`],
  ])('%j becomes %s', (title, slug) => {
    expect(slugFromTitle(title)).toBe(slug)
  })

  it('is always a plain file name, and its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (title) => {
        const slug = slugFromTitle(title)
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(slug.length).toBeLessThanOrEqual(60)
        expect(slugFromTitle(slug)).toBe(slug)
      }),
    )
  })
})
