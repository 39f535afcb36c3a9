import { expect, it } from 'vitest'
import { relativeTime } from './relative-time'

const now = Date.UTC(2022, 8, 13, 14, 30)
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

it.each([
  [0, 'en', 'now'],
  [-5 * minute, 'en', 'now'],
  [59_000, 'fr', 'maintenant'],
  [minute, 'en', '1 minute ago'],
  [2 * hour + 59 * minute, 'fr', 'il y a 2 heures'],
  [day, 'en', 'yesterday'],
  [6 * day, 'fr', 'il y a 6 jours'],
  [15 * day, 'en', '2 weeks ago'],
  [800 * day, 'en', '2 years ago'],
])('%d ms ago in %s is "%s"', (past, language, words) => {
  expect(relativeTime(now - past, now, language)).toBe(words)
})
