import { describe, expect, it, test } from 'vitest'
import { newArticleSchema } from '@/lib/domain/article'
import { plainText } from '@/lib/domain/inline-content'
import { termEntrySchema } from '@/lib/domain/term-entry'
import { compileTermbase } from '@/lib/termbase/termbase'
import { sampleArticle, sampleTerms } from './sample'

const entries = sampleTerms.map((term, i) => ({ ...term, id: `term-${i}` }))
const termbase = compileTermbase(entries)
const segments = sampleArticle.blocks.flatMap((block) => block.segments)

describe('the sample article', () => {
  it('is an article that an import may hand over', () => {
    expect(newArticleSchema.parse(sampleArticle)).toEqual(sampleArticle)
  })

  it('has text in every source, and drafts up to the half', () => {
    expect(segments.every((segment) => plainText(segment.source) !== '')).toBe(true)
    const drafted = segments.map((segment) => plainText(segment.target) !== '')
    expect(drafted).toEqual(segments.map((_, i) => i < 10))
    expect(segments.map((segment) => segment.state === 'initial')).toEqual(drafted.map((done) => !done))
  })
})

describe('the sample glossary', () => {
  test.each(entries)('$target is an entry that the article uses', (entry) => {
    expect(termEntrySchema.parse(entry)).toEqual(entry)
    const found = segments.flatMap((segment) => termbase.findSource(plainText(segment.source)))
    expect(found.some((match) => match.entry.id === entry.id)).toBe(true)
  })

  it('is kept by every draft but one', () => {
    const broken = segments
      .filter((segment) => plainText(segment.target) !== '')
      .flatMap((segment) => {
        const kept = termbase
          .findTarget(plainText(segment.target))
          .filter((match) => !match.wrongCase && match.role !== 'forbidden' && match.role !== 'source')
        return termbase
          .findSource(plainText(segment.source))
          .filter((match) => !kept.some(({ entry }) => entry.id === match.entry.id))
          .map((match) => match.text)
      })
    expect(broken).toEqual(['Louhansk'])
  })
})
