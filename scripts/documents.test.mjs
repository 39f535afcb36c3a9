import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inRoot } from './root.mjs'

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'lib/facts/README.md',
  'lib/checks/README.md',
]
const { scripts } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))

const read = (path) => readFileSync(inRoot(path), 'utf8')
const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1])

describe.each(documents)('%s', (path) => {
  const text = read(path)

  test('names only files and folders that are there', () => {
    const named = all(
      text,
      /`(?:node )?((?:app|bench|cli|components|e2e|lib|locales|public|scripts)\/[\w./()[\]-]+)`/g,
    )
    expect(named.filter((name) => !existsSync(inRoot(name)))).toEqual([])
  })

  test('links only to documents that are there', () => {
    const links = all(text, /\]\(([^)#:]+\.md|LICENSE)\)/g)
    expect(links.filter((link) => !existsSync(inRoot(dirname(path), link)))).toEqual([])
  })

  test('names only scripts that package.json has', () => {
    expect(all(text, /npm run ([\w-]+)/g).filter((name) => !(name in scripts))).toEqual([])
  })
})

test('the map names every folder', () => {
  const [, map = ''] = /## The map\n+```\n([\s\S]*?)```/.exec(read('ARCHITECTURE.md')) ?? []
  const folders = (path) =>
    readdirSync(inRoot(path), { withFileTypes: true })
      .filter(
        (entry) => entry.isDirectory() && !/^\.|^node_modules$|^data$|-results$|-report$/.test(entry.name),
      )
      .map((entry) => entry.name)
  const top = folders('.').filter((name) => !new RegExp(`^${name}/`, 'm').test(map))
  const nested = ['lib', 'components'].flatMap((parent) =>
    folders(parent)
      .filter((name) => !new RegExp(`^ {2}.*\\b${name}/`, 'm').test(map))
      .map((name) => join(parent, name)),
  )
  expect([...top, ...nested]).toEqual([])
})
