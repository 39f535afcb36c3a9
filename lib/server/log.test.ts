import fs from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { EtabliError } from '@/lib/domain/errors'
import { errorResponse } from './error-response'
import { signIn } from './accounts/sign-in'
import { findSession } from './accounts/find-session'
import { openDatabase } from './db/database'
import { migrate } from './db/migrate'
import { authorize } from './policies/authorize'
import { openRoute } from './route'
import { ownRequest } from './route-for-tests'
import { deskOf, password } from './suites/desk'

let lines: string[]

beforeEach(() => {
  lines = []
  vi.spyOn(fs, 'writeSync').mockImplementation((_file, text) => {
    lines.push(String(text))
    return Buffer.byteLength(String(text))
  })
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** The lines that were written, without their times, which have to be there. */
function written(): unknown[] {
  return lines.map((line) => {
    const { time, ...rest } = JSON.parse(line) as Record<string, unknown>
    expect(String(time)).toMatch(/^\d{4}-\d\d-\d\dT/)
    return rest
  })
}

test('another site or host leaves a line', async () => {
  const door = openRoute(() => Promise.resolve(new Response()))
  await door(ownRequest('POST', '/api', {}, { origin: 'http://evil.example' }), undefined)
  await door(ownRequest('GET', '/api', undefined, { host: 'evil.example' }), undefined)
  await door(ownRequest('POST', '/api', {}), undefined)
  expect(written()).toMatchObject([
    { level: 40, event: 'forbidden-origin' },
    { level: 40, event: 'forbidden-host' },
  ])
})

test('what a role may not do leaves a line with the operation and the role', () => {
  try {
    authorize({ author: 'a', role: 'reader' }, 'segment.edit')
  } catch (error) {
    errorResponse(error)
  }
  expect(written()).toMatchObject([
    { level: 40, event: 'not-allowed', operation: 'segment.edit', role: 'reader' },
  ])
})

test('what is wrong with a request, and is no attempt at anything, leaves none', () => {
  errorResponse(new EtabliError('article-not-found'))
  errorResponse(new EtabliError('bad-request', { path: 'title' }))
  expect(lines).toEqual([])
})

test('sign-ins that fail, sessions that are over and too many attempts leave lines without secrets', async () => {
  const folder = fs.mkdtempSync('/tmp/etabli-log-')
  const db = openDatabase({ dataFolder: folder })
  try {
    await migrate(db)
    const { owner } = await deskOf(db)
    const wrong = 'none of the twelve'
    for (let n = 0; n < 11; n++)
      await signIn(db, new Headers(), { email: owner.email, password: wrong }).catch(errorResponse)
    const cookie = 'etabli.session_token=stolen-words.made-up'
    await findSession(db, new Headers({ cookie })).catch(errorResponse)
    await findSession(db, new Headers()).catch(errorResponse)
    const events = written().map((line) => (line as { event: string }).event)
    expect(events).toEqual([...Array<string>(10).fill('sign-in-failed'), 'too-many-attempts', 'signed-out'])
    for (const secret of [wrong, password, owner.email, 'stolen-words'])
      expect(lines.join()).not.toContain(secret)
  } finally {
    await db.destroy()
    fs.rmSync(folder, { recursive: true })
  }
})
