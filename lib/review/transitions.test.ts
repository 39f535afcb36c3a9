import { describe, expect, test } from 'vitest'
import { segmentStates } from '@/lib/domain/state'
import { actions, needsTarget, transition } from './transitions'

const rows = `
            initial     draft       translated  sent-back   approved
confirm     translated  translated  -           translated  -
reopen      -           -           draft       -           translated
approve     approved    approved    approved    approved    -
send-back   -           -           sent-back   -           sent-back`
  .trim()
  .split('\n')
  .map((row) => row.trim().split(/\s+/))

describe('what each action does in each state', () => {
  const [states, ...lines] = rows
  test.each(lines.flatMap(([action, ...ends]) => ends.map((end, i) => [action, states?.[i], end])))(
    '%s from %s: %s',
    (action, from, to) => {
      const result = transition(
        segmentStates.find((state) => state === from)!,
        actions.find((known) => known === action)!,
      )
      expect(result ?? '-').toBe(to)
    },
  )

  test('the table above is whole', () => {
    expect(states).toEqual([...segmentStates])
    expect(lines.map(([action]) => action)).toEqual([...actions])
  })
})

test('only what vouches for the English needs some', () => {
  expect(actions.filter(needsTarget)).toEqual(['confirm', 'approve'])
})
