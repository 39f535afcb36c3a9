import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wellFormed } from './text'

describe('wellFormed', () => {
  it.each([
    ['a\0b', 'a\ufffdb'],
    ['\ud83d', '\ufffd'],
    ['\ude42a', '\ufffda'],
    ['🙂', '🙂'],
    ['\u202eabc\u200f', '\u202eabc\u200f'],
    ['<script>', '<script>'],
  ])('%j becomes %j', (given, wanted) => {
    expect(wellFormed(given)).toBe(wanted)
  })

  it('keeps every length, and leaves nothing to do', () => {
    const units = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes))
    fc.assert(
      fc.property(units, (given) => {
        const result = wellFormed(given)
        expect(result).toHaveLength(given.length)
        expect(result.isWellFormed()).toBe(true)
        expect(result).not.toContain('\0')
        expect(wellFormed(result)).toBe(result)
      }),
    )
  })
})
