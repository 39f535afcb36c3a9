import { describe, expect, test } from 'vitest'
import { isDemonym, placesOfDemonym } from './demonyms'

test.each([
  ['French', 'France'],
  ['Frenchwomen', 'France'],
  ['German', 'Germany'],
  ['Germans', 'Germany'],
  ['Dutch', 'Netherlands'],
  ['Spaniards', 'Spain'],
  ['Greeks', 'Greece'],
  ['Poles', 'Poland'],
  ['Swiss', 'Switzerland'],
  ['Britons', 'United Kingdom'],
  ['U.S.', 'United States'],
  ['Ukrainians', 'Ukraine'],
  ['Russian', 'Russia'],
  ['Canadian', 'Canada'],
  ['Iraqi', 'Iraq'],
  ['Israelis', 'Israel'],
  ['Chinese', 'China'],
  ['Japanese', 'Japan'],
  ['Londoners', 'London'],
  ['Gazans', 'Gaza'],
  ['Kyivan', 'Kyiv'],
  ['South African', 'South Africa'],
  ['North Koreans', 'North Korea'],
  ['New Yorker', 'New York'],
])('%s is of %s', (word, name) => {
  expect(isDemonym(word, name)).toBe(true)
})

describe('other words', () => {
  test.each([
    ['Frenchify', 'France'],
    ['Germane', 'Germany'],
    ['Irish', 'Iran'],
    ['Chinook', 'China'],
    ['Parishes', 'Paris'],
    ['Swedes', 'Switzerland'],
    ['Mali', 'Malta'],
    ['Nigerian', 'Niger'],
    ['Spa', 'Spain'],
  ])('%s is not of %s', (word, name) => {
    expect(isDemonym(word, name)).toBe(false)
  })
})

test('knows the way back where no rule gives it', () => {
  expect(placesOfDemonym('Dutch')).toEqual(['Netherlands', 'Holland'])
  expect(placesOfDemonym('Swedes')).toEqual(['Sweden'])
  expect(placesOfDemonym('Kyivan')).toEqual([])
})
