import { expect, test } from 'vitest'
import { isTitleCase, toTitleCase } from './title-case'

test.each([
  ['Deminers Clear Fields', true],
  ['Mine Clearers at Work in the South', true],
  ['NATO’s Chief Is in Kyiv', true],
  ['Unions Toughen Their Stance', true],
  ['Deminers clear fields', false],
  ['Emmanuel Macron Met Vladimir Putin.', false],
  ['Volodymyr Zelenskyy', false],
  ['WAR IN UKRAINE', false],
  ['', false],
])('%s: %s', (text, is) => {
  expect(isTitleCase(text)).toBe(is)
})

test.each([
  ['mine clearers', 'Mine Clearers'],
  ['minister of health', 'Minister of Health'],
  ['NATO’s', 'NATO’s'],
])('%s as %s', (term, title) => {
  expect(toTitleCase(term)).toBe(title)
})
