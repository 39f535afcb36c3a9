import { expect, test } from 'vitest'
import { inlineFromText, plainText } from '@/lib/domain/inline-content'
import type { Revision } from '@/lib/domain/revision'
import { findStages } from './stages'

/** "author kind words", the oldest first. */
function history(...lines: string[]): Revision[] {
  return lines
    .map((line, i): Revision => {
      const [author = '', kind = '', ...words] = line.split(' ')
      return {
        ...{ id: String(i), segmentId: 's', at: i, author, kind: kind as Revision['kind'] },
        ...{ origin: null, state: 'draft', version: i + 1, reason: null },
        target: inlineFromText(words.join(' ')),
      }
    })
    .toReversed()
}

const words = (revisions: Revision[]) => {
  const stages = findStages(revisions)
  return stages && [stages.first, stages.translator, stages.now].map(({ target }) => plainText(target))
}

test.each([
  [
    ['odile import One', 'ana set-target Two', 'ana confirm Two', 'rita set-target Three'],
    ['One', 'Two', 'Three'],
  ],
  [
    ['ana set-target One', 'ana set-target Two', 'rita send-back Two', 'ana set-target Four'],
    ['One', 'Four', 'Four'],
  ],
  [
    ['ana set-target One', 'rita set-target Two', 'ana set-target Three', 'rita set-target Four'],
    ['One', 'One', 'Four'],
  ],
  [
    ['odile import One', 'rita approve One'],
    ['One', 'One', 'One'],
  ],
  [
    ['ana set-target', 'ana set-target One'],
    ['One', 'One', 'One'],
  ],
  [
    ['ana set-target One', 'rita set-aside Lost', 'ana set-target Two'],
    ['One', 'Two', 'Two'],
  ],
])('%j', (lines, expected) => {
  expect(words(history(...lines))).toEqual(expected)
})

test('without words there are no stages', () => {
  expect(findStages([])).toBeNull()
  expect(findStages(history('ana dismiss'))).toBeNull()
})
