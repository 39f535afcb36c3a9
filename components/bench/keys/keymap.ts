import { commandIds, defaultKeys, type CommandId } from './commands'

export type Keymap = Record<CommandId, readonly string[]>

const storageKey = 'etabli.keys'

/** Keys that belong to the browser or to plain typing: no command may have them. */
const reserved = [
  '$mod+t',
  '$mod+n',
  '$mod+w',
  '$mod+Shift+t',
  '$mod+Shift+n',
  '$mod+Shift+w',
  '$mod+PageUp',
  '$mod+PageDown',
  '$mod+Backspace',
  '$mod+c',
  '$mod+v',
  '$mod+x',
  '$mod+a',
]

/** The person's own keys over the ones that the bench comes with. */
export function readKeymap(): Keymap {
  try {
    const own = JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Record<string, unknown>
    const entries = commandIds.map((id) => {
      const keys = own[id]
      return [
        id,
        Array.isArray(keys) && keys.every((key) => typeof key === 'string') ? keys : defaultKeys[id],
      ]
    })
    return Object.fromEntries(entries) as Keymap
  } catch {
    return defaultKeys
  }
}

/** Keeps the keys that differ from the ones that the bench comes with. */
export function keepKeymap(keymap: Keymap): void {
  const own = commandIds
    .filter((id) => keymap[id].join() !== defaultKeys[id].join())
    .map((id) => [id, keymap[id]])
  try {
    if (own.length > 0) localStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(own)))
    else localStorage.removeItem(storageKey)
  } catch {
    // A browser without storage keeps the keys for as long as the page lives.
  }
}

export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** A key press in the notation of the keymap; null for a modifier alone. */
export function bindingOf(press: KeyPress, isMac: boolean): string | null {
  if (['Control', 'Meta', 'Alt', 'Shift', 'AltGraph', 'Dead'].includes(press.key)) return null
  const mod = isMac ? press.metaKey : press.ctrlKey
  const byPlace = /^Digit\d$/.test(press.code) || (press.altKey && /^Key[A-Z]$/.test(press.code))
  const key =
    byPlace || press.key.trim() === ''
      ? press.code
      : press.key.length === 1
        ? press.key.toLowerCase()
        : press.key
  const parts = [
    mod && '$mod',
    isMac && press.ctrlKey && 'Control',
    press.altKey && 'Alt',
    press.shiftKey && 'Shift',
    key,
  ]
  return parts.filter(Boolean).join('+')
}

/** Why a key cannot be given to a command; null where it can. */
export function refuseBinding(
  binding: string,
  id: CommandId,
  keymap: Keymap,
): { why: 'reserved' | 'typing' } | { why: 'taken'; by: CommandId } | null {
  const canonical = canonicalBinding(binding)
  if (reserved.some((other) => canonicalBinding(other) === canonical)) return { why: 'reserved' }
  const isTyping = !/\$mod|Control|Alt/.test(binding) && !/(^|\+)F\d{1,2}$/.test(binding)
  if (isTyping) return { why: 'typing' }
  const by = commandIds.find(
    (other) => other !== id && keymap[other].some((key) => canonicalBinding(key) === canonical),
  )
  return by ? { why: 'taken', by } : null
}

/** `Alt+KeyC` and `Alt+c` are one key to a person. */
function canonicalBinding(binding: string): string {
  const parts = binding
    .toLowerCase()
    .replace(/\b(?:key|digit)(?=[a-z0-9]$)/, '')
    .split(/\b\+/)
  const key = parts.pop() ?? ''
  return [...parts.sort(), key].join('+')
}

const names: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Insert: 'Ins',
}

/** A binding as it is printed: `Ctrl+Shift+Enter`, `⌘⇧Enter` on a Mac. */
export function printBinding(binding: string, isMac: boolean): string {
  const parts = binding.split(/\b\+/)
  const key = parts.pop() ?? ''
  const printed =
    names[key] ??
    (key.replace(/^(Key|Digit)/, '').length === 1 ? key.replace(/^(Key|Digit)/, '').toUpperCase() : key)
  if (key === '?') return '?'
  const modifiers = parts.map((part) => {
    if (part === '$mod') return isMac ? '⌘' : 'Ctrl'
    if (isMac) return { Alt: '⌥', Shift: '⇧', Control: '⌃' }[part] ?? part
    return part === 'Control' ? 'Ctrl' : part
  })
  return [...modifiers, printed].join(isMac ? '' : '+')
}

/** A command's keys as they are printed, the first of them unless all are asked for. */
export function printKeys(keymap: Keymap, id: CommandId, isMac: boolean): string {
  const [first] = keymap[id]
  if (!first) return ''
  if (id === 'hint' && keymap.hint.length > 1) return `${printBinding(first, isMac)} … 9`
  return printBinding(first, isMac)
}
