import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { checks, type CheckId } from '@/lib/checks/registry'
import en from './en/findings.json'
import fr from './fr/findings.json'

const folder = resolve(import.meta.dirname, '../lib/checks')

const names: Record<'en' | 'fr', Record<CheckId, string>> = { en: en.check, fr: fr.check }

test('every file that holds a check is in the registry', () => {
  const files = readdirSync(folder).filter(
    (name) =>
      name.endsWith('.ts') && readFileSync(join(folder, name), 'utf8').includes('as const satisfies Check\n'),
  )
  expect(files.sort()).toEqual(checks.map((check) => `${check.id}.ts`).sort())
})

test.each(['en', 'fr'] as const)(
  '%s: every check has a name, every problem a sentence, and nothing else',
  (language) => {
    const words: Record<string, Record<string, string>> = language === 'en' ? en : fr
    expect(Object.keys(names[language]).sort()).toEqual(checks.map((check) => check.id).sort())
    for (const check of checks)
      expect(Object.keys(words[check.id] ?? {}).sort()).toEqual([...check.problems].sort())
    expect(Object.keys(words).sort()).toEqual(
      ['check', 'level', 'part', ...checks.map((check) => check.id)].sort(),
    )
  },
)
