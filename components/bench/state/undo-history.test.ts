import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inlineFromText, plainText } from '@/lib/domain/inline-content'
import {
  emptyHistory,
  record,
  recordTyping,
  stepBack,
  stepForward,
  typingPause,
  type UndoHistory,
  type UndoStep,
} from './undo-history'

type Press = { id: string; before: string; after: string; at: number }

const press = (id: string, before: string, after: string, at: number): Press => ({ id, before, after, at })

function typeAll(presses: readonly Press[], history: UndoHistory = emptyHistory()): UndoHistory {
  return presses.reduce(
    (so, { id, before, after, at }) =>
      recordTyping(so, { segmentId: id, before: inlineFromText(before), after: inlineFromText(after) }, at),
    history,
  )
}

const said = ({ done }: UndoHistory) =>
  done.flatMap((step) =>
    step.type === 'words'
      ? step.changes.map((one) => [one.segmentId, plainText(one.before), plainText(one.after)])
      : [],
  )

describe('recordTyping', () => {
  it.each<[string, Press[], string[][]]>([
    [
      'joins what goes on',
      [press('a', '', 'x', 0), press('a', 'x', 'xy', typingPause - 1)],
      [['a', '', 'xy']],
    ],
    [
      'counts the pause from the last key press',
      [press('a', '', 'x', 0), press('a', 'x', 'xy', 500), press('a', 'xy', 'xyz', 1000)],
      [['a', '', 'xyz']],
    ],
    [
      'begins anew after a pause',
      [press('a', '', 'x', 0), press('a', 'x', 'xy', typingPause)],
      [
        ['a', '', 'x'],
        ['a', 'x', 'xy'],
      ],
    ],
    [
      'begins anew in another segment',
      [press('a', '', 'x', 0), press('b', '', 'y', 1)],
      [
        ['a', '', 'x'],
        ['b', '', 'y'],
      ],
    ],
    [
      'begins anew where other words came in between',
      [press('a', '', 'x', 0), press('a', 'from elsewhere', 'from elsewhere y', 1)],
      [
        ['a', '', 'x'],
        ['a', 'from elsewhere', 'from elsewhere y'],
      ],
    ],
  ])('%s', (_name, presses, steps) => {
    expect(said(typeAll(presses))).toEqual(steps)
  })

  it('joins nothing to a step that was not typed', () => {
    const put: UndoStep = {
      type: 'words',
      changes: [{ segmentId: 'a', before: [], after: inlineFromText('hint') }],
    }
    const history = typeAll([press('a', 'hint', 'hint!', 0)], record(emptyHistory(), put))
    expect(said(history).length).toBe(2)
  })

  it('takes away what could be redone', () => {
    const back = stepBack(typeAll([press('a', '', 'x', 0), press('a', 'x', 'y', 5_000)]))
    expect(back?.history.undone.length).toBe(1)
    expect(back && typeAll([press('a', 'x', 'z', 9_000)], back.history).undone).toEqual([])
  })
})

describe('record', () => {
  it('forgets the oldest of more than 500 steps', () => {
    const presses = Array.from({ length: 502 }, (_, i) => press('a', `${i}`, `${i + 1}`, i * 10_000))
    const history = typeAll(presses)
    expect(history.done.length).toBe(500)
    expect(said(history)[0]).toEqual(['a', '2', '3'])
  })
})

describe('stepBack and stepForward', () => {
  it('have nothing to do in an empty history', () => {
    expect(stepBack(emptyHistory())).toBeNull()
    expect(stepForward(emptyHistory())).toBeNull()
  })

  it('lead to the words at the start and to those at the end', () => {
    const move = fc.record({
      do: fc.constantFrom('type', 'type', 'undo', 'redo'),
      id: fc.constantFrom('a', 'b'),
      wait: fc.constantFrom(10, 1_000),
    })
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        const words = new Map([
          ['a', ''],
          ['b', ''],
        ])
        let history = emptyHistory()
        let now = 0
        const go = (direction: 'undo' | 'redo') => {
          const next = direction === 'undo' ? stepBack(history) : stepForward(history)
          if (next?.step.type !== 'words') return false
          for (const { segmentId, before, after } of next.step.changes) {
            const [from, to] = direction === 'undo' ? [after, before] : [before, after]
            expect(words.get(segmentId)).toBe(plainText(from))
            words.set(segmentId, plainText(to))
          }
          history = next.history
          return true
        }
        moves.forEach((one, i) => {
          now += one.wait
          if (one.do !== 'type') return void go(one.do as 'undo' | 'redo')
          const before = words.get(one.id) ?? ''
          history = typeAll([press(one.id, before, `${i}`, now)], history)
          words.set(one.id, `${i}`)
        })
        while (go('redo'));
        const end = [...words]
        while (go('undo'));
        expect([...words.values()]).toEqual(['', ''])
        while (go('redo'));
        expect([...words]).toEqual(end)
      }),
    )
  })
})
