import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { commandIds, defaultKeys, type CommandId } from './commands'
import {
  bindingOf,
  keepKeymap,
  printBinding,
  printKeys,
  readKeymap,
  refuseBinding,
  type KeyPress,
  type Keymap,
} from './keymap'

const press = (key: string, code: string, ...held: ('ctrl' | 'meta' | 'alt' | 'shift')[]): KeyPress => ({
  ...{ key, code },
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
})

describe('bindingOf', () => {
  it.each<[KeyPress, boolean, string | null]>([
    [press('Control', 'ControlLeft', 'ctrl'), false, null],
    [press('Dead', 'KeyE', 'alt'), true, null],
    [press('k', 'KeyK', 'ctrl'), false, '$mod+k'],
    [press('K', 'KeyK', 'ctrl', 'shift'), false, '$mod+Shift+k'],
    [press('k', 'KeyK', 'meta'), true, '$mod+k'],
    [press('k', 'KeyK', 'ctrl'), true, 'Control+k'],
    [press('&', 'Digit1', 'ctrl'), false, '$mod+Digit1'],
    [press('©', 'KeyC', 'alt'), true, 'Alt+KeyC'],
    [press('Enter', 'Enter', 'ctrl', 'alt'), false, '$mod+Alt+Enter'],
    [press('F8', 'F8', 'shift'), false, 'Shift+F8'],
    [press(' ', 'Space', 'ctrl'), false, '$mod+Space'],
    [press('\u00a0', 'Space', 'alt'), true, 'Alt+Space'],
    [press('+', 'Equal', 'ctrl', 'shift'), false, '$mod+Shift++'],
  ])('%j, a Mac: %s', (given, isMac, wanted) => {
    expect(bindingOf(given, isMac)).toBe(wanted)
  })
})

describe('refuseBinding', () => {
  it.each<[string, CommandId, ReturnType<typeof refuseBinding>]>([
    ['$mod+t', 'fix', { why: 'reserved' }],
    ['$mod+KeyW', 'fix', { why: 'reserved' }],
    ['Shift+$mod+n', 'fix', { why: 'reserved' }],
    ['$mod+PageUp', 'fix', { why: 'reserved' }],
    ['$mod+Backspace', 'fix', { why: 'reserved' }],
    ['a', 'fix', { why: 'typing' }],
    ['Shift+A', 'fix', { why: 'typing' }],
    ['Enter', 'confirm', { why: 'typing' }],
    ['F9', 'fix', null],
    ['Shift+F9', 'fix', null],
    ['$mod+k', 'fix', { why: 'taken', by: 'palette' }],
    ['Alt+c', 'fix', { why: 'taken', by: 'copySource' }],
    ['Alt+$mod+Enter', 'fix', { why: 'taken', by: 'approve' }],
    ['$mod+3', 'fix', { why: 'taken', by: 'hint' }],
    ['$mod+k', 'palette', null],
    ['$mod++', 'fix', null],
    ['$mod+Shift+Alt+l', 'fix', null],
  ])('%s for %s', (binding, id, wanted) => {
    expect(refuseBinding(binding, id, defaultKeys)).toEqual(wanted)
  })

  it('has no objection to the keys that the bench comes with, those for leaving and help apart', () => {
    const refused = commandIds.flatMap((id) =>
      defaultKeys[id].filter((key) => refuseBinding(key, id, defaultKeys) !== null),
    )
    expect(refused).toEqual(['Escape', 'Shift+?'])
  })
})

describe('printBinding', () => {
  it.each([
    ['$mod+Shift+Enter', 'Ctrl+Shift+Enter', '⌘⇧Enter'],
    ['$mod+ArrowDown', 'Ctrl+↓', '⌘↓'],
    ['Alt+KeyC', 'Alt+C', '⌥C'],
    ['Control+Insert', 'Ctrl+Ins', '⌃Ins'],
    ['$mod+Digit1', 'Ctrl+1', '⌘1'],
    ['Shift+?', '?', '?'],
    ['$mod++', 'Ctrl++', '⌘+'],
    ['$mod+Space', 'Ctrl+Space', '⌘Space'],
    ['Escape', 'Esc', 'Esc'],
    ['F8', 'F8', 'F8'],
  ])('%s as %s and %s', (binding, elsewhere, onMac) => {
    expect(printBinding(binding, false)).toBe(elsewhere)
    expect(printBinding(binding, true)).toBe(onMac)
  })

  it('prints the numbered keys as a range, and nothing where there is no key', () => {
    expect(printKeys(defaultKeys, 'hint', false)).toBe('Ctrl+1 … 9')
    expect(printKeys({ ...defaultKeys, fix: [] }, 'fix', false)).toBe('')
  })
})

describe('the keymap of a person', () => {
  const stored = new Map<string, string>()
  beforeEach(() => {
    stored.clear()
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
      removeItem: (key: string) => void stored.delete(key),
    })
  })
  afterEach(() => void vi.unstubAllGlobals())

  it('is kept as far as it is their own', () => {
    const own: Keymap = { ...defaultKeys, fix: ['F9'], export: [] }
    keepKeymap(own)
    expect([...stored.values()].map((text) => JSON.parse(text) as unknown)).toEqual([
      { fix: ['F9'], export: [] },
    ])
    expect(readKeymap()).toEqual(own)
    keepKeymap(defaultKeys)
    expect(stored.size).toBe(0)
    expect(readKeymap()).toEqual(defaultKeys)
  })

  it.each(['{', 'null', '[]', '{"fix":"F9","next":[1],"gone":["F2"]}'])('is the usual one for %s', (text) => {
    stored.set('etabli.keys', text)
    expect(readKeymap()).toEqual(defaultKeys)
  })

  it('is the usual one in a browser that keeps nothing', () => {
    vi.stubGlobal('localStorage', undefined)
    expect(readKeymap()).toEqual(defaultKeys)
    expect(() => keepKeymap({ ...defaultKeys, fix: ['F9'] })).not.toThrow()
  })
})
