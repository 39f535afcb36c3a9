import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import words from '@/locales/en/bench.json'
import { commandIds, defaultKeys, type CommandId } from './commands'
import { printBinding } from './keymap'

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')

/** The rows of the table of keys, as "keys: what they do". */
const rows = (/^\| Key +\| Does[\s\S]*?\n\n/m.exec(readme)?.[0] ?? '')
  .trim()
  .split('\n')
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, keys, does]) => `${keys}: ${does}`)

function printed(id: CommandId): string {
  if (id === 'hint') return 'Ctrl+1 … Ctrl+9'
  return defaultKeys[id].map((key) => printBinding(key, false)).join(' or ')
}

test('the README has every key with what it does, in the order of the bench', () => {
  expect(rows).toEqual(commandIds.map((id) => `${printed(id)}: ${words.command[id].replace('…', '')}`))
})
