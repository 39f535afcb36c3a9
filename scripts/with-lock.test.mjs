import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { withLock } from './with-lock.mjs'

const folder = mkdtempSync(join(tmpdir(), 'etabli-lock-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('two at once take turns, and the lock is gone afterwards', async () => {
  const path = join(folder, 'turns')
  const seen = []
  const work = (name) => async () => {
    seen.push(`${name} begins`)
    await new Promise(setImmediate)
    seen.push(`${name} ends`)
  }
  await Promise.all([withLock(path, work('one')), withLock(path, work('two'))])
  expect(seen).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
  expect(existsSync(path)).toBe(false)
})

test('work that fails gives the lock back', async () => {
  const path = join(folder, 'fails')
  await expect(withLock(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(existsSync(path)).toBe(false)
})

test('the lock of a process that is gone holds nobody up', async () => {
  const path = join(folder, 'gone')
  writeFileSync(path, String(spawnSync(process.execPath, ['-e', '0']).pid))
  expect(await withLock(path, () => 'done')).toBe('done')
})

test('a lock that was left long ago holds nobody up', async () => {
  const path = join(folder, 'old')
  writeFileSync(path, String(process.pid))
  const hourAgo = Date.now() / 1000 - 3600
  utimesSync(path, hourAgo, hourAgo)
  expect(await withLock(path, () => 'done')).toBe('done')
})
