import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { errorStatus } from '@/lib/domain/errors'

const root = resolve(import.meta.dirname, '..')
const languages = ['en', 'fr'] as const
type Language = (typeof languages)[number]

/**
 * Keys that code puts together from a prefix and a value that it knows only when it runs. Everything under a prefix counts
 * as used, so keep the list short; the compiler holds the values against the words.
 */
const dynamicPrefixes = [
  'bench:approveAll.skipped.',
  'bench:command.',
  'bench:commandGroup.',
  'bench:export.formats.',
  'bench:fate.',
  'bench:filter.',
  'bench:filter.nothing.',
  'bench:keys.',
  'bench:ledger.filter.',
  'bench:ledger.nothing.',
  'bench:ledger.state.',
  'bench:origin.',
  'bench:reason.',
  'bench:compare.look.',
  'bench:dimension.',
  'bench:history.stage.',
  'bench:issue.',
  'bench:panelTab.',
  'bench:revision.',
  'bench:risk.',
  'bench:severity.',
  'bench:state.',
  'bench:view.',
  'library:articleState.',
  'library:inbox.kind.',
  'library:mine.',
  'library:returned.',
  'people:audit.action.',
  'people:operation.',
  'people:role.',
  'people:roleNote.',
  'common:language.',
  'common:theme.',
  'errors:',
  'findings:',
  'findings:level.',
  'settings:webhookFate.',
  'glossary:kind.',
  'glossary:export.style.',
  'glossary:export.styleHint.',
  'glossary:history.kind.',
  'glossary:importProblem.',
]

function filesIn(folder: string, extension: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => extension.test(name))
    .map((name) => join(folder, name))
}

const namespaces = filesIn('locales/en', /\.json$/).map((path) => path.replace(/^.*\/|\.json$/g, ''))

function flatten(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
    flatten(inner, path.endsWith(':') ? path + key : `${path}.${key}`),
  )
}

/** Every key of a language as `namespace:path.to.key`, with its words. */
function wordsIn(language: Language): Map<string, string> {
  const files = filesIn(`locales/${language}`, /\.json$/)
  return new Map(
    files.flatMap((path) =>
      flatten(JSON.parse(readFileSync(join(root, path), 'utf8')), `${path.replace(/^.*\/|\.json$/g, '')}:`),
    ),
  )
}

const words = { en: wordsIn('en'), fr: wordsIn('fr') }

const pluralForm = /_(?:ordinal_)?(zero|one|two|few|many|other)$/

/** The key as code writes it: without the plural form that i18next adds. */
function base(key: string): string {
  return key.replace(pluralForm, '')
}

/** The names between double braces. */
function variables(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{-?\s*([\w.]+)/g)].map(([, name]) => name ?? ''))].sort()
}

/** The namespaced keys that a source file writes out, and the prefixes of those that it puts together. */
function keysIn(path: string): { written: string[]; prefixes: string[]; bare: string[] } {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const file = ts.createSourceFile(
    path,
    readFileSync(join(root, path), 'utf8'),
    ts.ScriptTarget.Latest,
    false,
    kind,
  )
  const found = { written: [] as string[], prefixes: [] as string[], bare: [] as string[] }
  const namespaced = new RegExp(`^(?:${namespaces.join('|')}):[\\w.-]*$`)

  function visit(node: ts.Node) {
    if (ts.isStringLiteralLike(node) && namespaced.test(node.text)) found.written.push(node.text)
    if (ts.isTemplateHead(node) && namespaced.test(node.text)) found.prefixes.push(node.text)
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 't') {
      const [key] = node.arguments
      if (key && ts.isStringLiteralLike(key) && !namespaced.test(key.text)) found.bare.push(key.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const code = ['app', 'components', 'lib', 'cli']
  .flatMap((folder) => filesIn(folder, /\.(tsx?|mjs)$/))
  .filter((path) => !/\.test\.|\.d\.ts$/.test(path))
  .map((path) => ({ path, ...keysIn(path) }))

describe('the words of the interface', () => {
  test('every language has the same keys', () => {
    const keysOf = (language: Language) => [...new Set([...words[language].keys()].map(base))].sort()
    expect(keysOf('fr')).toEqual(keysOf('en'))
  })

  test.each(languages)('%s: a key that counts has every form that the language has', (language) => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const counted = new Set([...words[language].keys()].filter((key) => pluralForm.test(key)).map(base))
    const missing = [...counted].flatMap((key) =>
      needed.map((form) => `${key}_${form}`).filter((form) => !words[language].has(form)),
    )
    expect(missing).toEqual([])
  })

  test('a key that counts in one language counts in the other', () => {
    const countedIn = (language: Language) =>
      [...new Set([...words[language].keys()].filter((key) => pluralForm.test(key)).map(base))].sort()
    expect(countedIn('fr')).toEqual(countedIn('en'))
  })

  test('both languages fill in the same values', () => {
    const valuesOf = (language: Language) => {
      const values = new Map<string, Set<string>>()
      for (const [key, text] of words[language])
        values.set(base(key), new Set([...(values.get(base(key)) ?? []), ...variables(text)]))
      return [...values].map(([key, names]) => `${key} {${[...names].sort().join(' ')}}`).sort()
    }
    expect(valuesOf('fr')).toEqual(valuesOf('en'))
  })

  test.each(languages)('%s: no word is empty', (language) => {
    expect([...words[language]].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([])
  })
})

describe('the words and the code', () => {
  const known = new Set([...words.en.keys()].map(base))

  test('every key in code has its namespace', () => {
    expect(code.flatMap(({ path, bare }) => bare.map((key) => `${path}: ${key}`))).toEqual([])
  })

  test('every key in code has its words', () => {
    const missing = code.flatMap(({ path, written }) =>
      written.filter((key) => !known.has(key) && !key.endsWith(':')).map((key) => `${path}: ${key}`),
    )
    expect(missing).toEqual([])
  })

  test('every failure has its words, and so has a server that does not answer', () => {
    const told = [...known]
      .filter((key) => key.startsWith('errors:'))
      .map((key) => key.slice('errors:'.length))
    expect(told.sort()).toEqual([...Object.keys(errorStatus), 'network'].sort())
  })

  test('only listed prefixes are completed when the program runs', () => {
    const prefixes = new Set(code.flatMap((file) => file.prefixes))
    expect([...prefixes].sort()).toEqual([...dynamicPrefixes].sort())
  })

  test('every word is used', () => {
    const written = new Set(code.flatMap((file) => file.written))
    const unused = [...known].filter(
      (key) => !written.has(key) && !dynamicPrefixes.some((prefix) => key.startsWith(prefix)),
    )
    expect(unused).toEqual([])
  })
})
