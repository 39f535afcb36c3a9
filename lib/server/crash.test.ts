import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainText } from '@/lib/domain/inline-content'
import { openDatabase } from './db/database'
import { migrate } from './db/migrate'
import { listSegments } from './queries/list-segments'
import { storedArticle } from './suites/build'

const root = resolve(import.meta.dirname, '../..')
let folder: string

beforeAll(async () => {
  mkdirSync(join(root, '.etabli'), { recursive: true })
  folder = mkdtempSync(join(root, '.etabli/crash-'))
  await build({
    entryPoints: [join(import.meta.dirname, 'crash-writer.ts')],
    outfile: join(folder, 'writer.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { '@': root },
    logLevel: 'warning',
  })
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Lets a process write until it has acknowledged `count` changes, then kills it; the last one that it acknowledged. */
async function writeAndKill(dataFolder: string, articleId: string, count: number): Promise<number> {
  const writer = spawn(process.execPath, [join(folder, 'writer.mjs'), dataFolder, articleId], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(writer, 'exit')
  let acknowledged = 0
  for await (const line of createInterface({ input: writer.stdout })) {
    acknowledged = Number(line)
    if (acknowledged >= count) writer.kill('SIGKILL')
  }
  expect(await gone).toEqual([null, 'SIGKILL'])
  return acknowledged
}

test('what was acknowledged before a kill is there, and the store goes on', async () => {
  const dataFolder = join(folder, 'data')
  const before = openDatabase({ dataFolder })
  await migrate(before)
  const { id } = await storedArticle(before, [['Un.']])
  await before.destroy()

  let written = 0
  for (const count of [1, 20, 45]) {
    const acknowledged = await writeAndKill(dataFolder, id, count)
    const db = openDatabase({ dataFolder })
    await migrate(db)
    const [segment] = (await listSegments(db, id)).segments
    await db.destroy()
    written = Number(plainText(segment?.target ?? []))
    expect(written).toBeGreaterThanOrEqual(acknowledged)
    expect(segment?.version).toBe(written + 1)
  }
  expect(written).toBeGreaterThanOrEqual(45)
}, 60_000)
