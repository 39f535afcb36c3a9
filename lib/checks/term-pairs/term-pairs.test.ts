import { describe, expect, test } from 'vitest'
import { getHouseStyle } from '@/lib/domain/house-style'
import { compileTermbase } from '@/lib/termbase/termbase'
import { applyFixes, fixOf } from '../apply-fix'
import { inOrder } from '../filters'
import { subjectOf } from '../run-checks'
import { term } from '../term'
import { glossary } from './glossary'
import { silentPairs } from './silent'
import { speakingPairs } from './speaking'

const termbase = compileTermbase(glossary)
const houseStyle = getHouseStyle('us')

const check = (source: string, target: string) =>
  inOrder(term.find(subjectOf({ source, target, houseStyle, termbase })))

function findingsOf(source: string, target: string): string[] {
  return check(source, target).map(({ level, side, text, replacements, values }) => {
    const weight = level === 'error' ? '' : `${level} `
    return `${weight}${values.problem}: ${text}${side === 'target' ? ` → ${replacements[0]}` : ''}`
  })
}

describe('keeps the glossary', () => {
  test.each(silentPairs)('%s | %s', (source, target) => {
    expect(findingsOf(source, target)).toEqual([])
  })
})

describe('breaks the glossary', () => {
  test.each(speakingPairs)('%s | %s', (source, target, ...found) => {
    expect(findingsOf(source, target)).toEqual(found)
  })

  test.each(speakingPairs)('once fixed: %s | %s', (source, target) => {
    const findings = check(source, target)
    for (const { side, from, to, text } of findings)
      expect((side === 'source' ? source : target).slice(from, to)).toBe(text)
    const fixes = findings.map(fixOf).filter((fix) => fix !== undefined)
    const fixed = applyFixes(target, fixes)
    expect(fixed.left).toEqual([])
    expect(check(source, fixed.text).filter((finding) => finding.side === 'target')).toEqual([])
  })
})

test('is large, and silent in at least half', () => {
  expect(glossary.length).toBeGreaterThanOrEqual(60)
  expect(silentPairs.length).toBeGreaterThanOrEqual(speakingPairs.length)
  expect(silentPairs.length + speakingPairs.length).toBeGreaterThanOrEqual(300)
})
