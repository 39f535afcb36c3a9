import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { log } from '@/lib/server/log'
import { removeMember } from '@/lib/server/commands/remove-member'
import { endOwnSessions } from '@/lib/server/commands/end-own-sessions'
import { enterTemporaryWorkspace, ownRequest, withParams } from '@/lib/server/route-for-tests'
import { getStore } from '@/lib/server/store'
import { storedArticle, typed } from '@/lib/server/suites/build'
import { deskOf, seat, type Seated } from '@/lib/server/suites/desk'
import { findDoors, type Door } from './doors-for-tests'

/** For those who have no session yet, or want none. */
const open = [
  'GET health/route.ts',
  'POST join/[token]/route.ts',
  'POST sign-in/route.ts',
  'POST sign-out/route.ts',
]

const doors = await findDoors()
const closed = doors.filter(({ name }) => !open.includes(name))

const cookieOf = (person: Seated) => person.headers.get('cookie') ?? ''

/** What reading asks for, where it asks for anything. */
const query = 'format=txt&since=0&tab=6f0a1c52-6c55-4c6e-9a39-5b0a4f0c7a11'

async function knock({ method, handler }: Door, headers: Record<string, string>, id = 'none') {
  const body = method === 'GET' || method === 'DELETE' ? undefined : {}
  const response = await handler(
    ownRequest(method, `/api?${query}`, body, headers),
    withParams({ id, token: id }),
  )
  return { status: response.status, body: (await response.json()) as { error?: { id: string } } }
}

const signedOut = { status: 401, body: { error: { id: 'signed-out', values: {} } } }

vi.spyOn(log, 'warn').mockImplementation(() => {})

/** The cookies of people who have no session here, by what became of it. */
let cookies: Record<string, string>
let owner: Seated
/** Ids of another workspace. */
let foreign: Record<'article' | 'segment' | 'term' | 'project' | 'member', string>
let leave: () => Promise<void>

/** Another workspace with accounts: a cookie that opens it, and ids that mean something in it. */
async function visitAnother() {
  const leaveOther = enterTemporaryWorkspace()
  const db = await getStore()
  const desk = await deskOf(db)
  const article = await storedArticle(db, [['Un. | One.']])
  await article.apply(typed(await article.segment(0), 'Two.'))
  const term = await db.selectFrom('term_entry').select('id').limit(1).executeTakeFirstOrThrow()
  const ids = {
    article: article.id,
    segment: (await article.segment(0)).id,
    term: term.id,
    project: crypto.randomUUID(),
    member: (await desk.join('translator', 'Zelda')).session.author,
  }
  const cookie = cookieOf(desk.owner)
  await leaveOther()
  return { cookie, ids }
}

beforeAll(async () => {
  const other = await visitAnother()
  foreign = other.ids
  leave = enterTemporaryWorkspace()
  const db = await getStore()
  const desk = await deskOf(db)
  owner = desk.owner
  const [gone, away, old] = [
    await desk.join('owner', 'Gone'),
    await desk.join('owner', 'Away'),
    await desk.join('owner', 'Old'),
  ]
  await removeMember(db, owner.session, gone.session.author)
  const still = await seat(db, away.email)
  await endOwnSessions(db, still.session, away.session.id ?? '')
  await db
    .updateTable('auth_session')
    .set({ expires_at: '2020-01-01T00:00:00.000Z' })
    .where('id', '=', old.session.id ?? '')
    .execute()
  const own = cookieOf(owner)
  cookies = {
    none: '',
    'made up': 'etabli.session_token=made-up.made-up',
    cut: own.slice(0, -3),
    'signed by another': own.replace(/\.[^.]*$/, (end) => end.split('').reverse().join('')),
    'no words of a cookie': '%%%;;;==\u00e9',
    'of one who was removed': cookieOf(gone),
    'of a session that was ended': cookieOf(away),
    'that is too old': `${cookieOf(old)}; fresh=1`,
    'of another workspace': other.cookie,
  }
})

afterAll(() => leave())

test('the open routes are those that have to be', () => {
  expect(doors.filter(({ name }) => open.includes(name)).map(({ name }) => name)).toEqual(open)
  expect(closed.length).toBeGreaterThanOrEqual(40)
})

describe.each(closed)('$name', (door) => {
  test('is shut to whoever has no session', async () => {
    for (const [kind, cookie] of Object.entries(cookies))
      expect([kind, await knock(door, cookie ? { cookie } : {})]).toEqual([kind, signedOut])
  })

  test('knows the owner', async () => {
    const { status } = await knock(door, { cookie: cookieOf(owner) })
    expect([status === 401, status >= 500]).toEqual([false, false])
  })

  if (door.method !== 'GET')
    test('does nothing for another site that rides on a session', async () => {
      for (const origin of ['http://evil.example', 'null'])
        expect(await knock(door, { cookie: cookieOf(owner), origin })).toMatchObject({
          status: 403,
          body: { error: { id: 'forbidden-origin' } },
        })
    })
})

describe('ids of another workspace', () => {
  const reading = closed.filter(
    ({ name, method }) => name.includes('[id]') && (method === 'GET' || method === 'DELETE'),
  )

  test.each(reading)('are not found by $name', async (door) => {
    const missing = door.name.includes('invitations') ? 410 : 404
    for (const [kind, id] of Object.entries(foreign))
      expect([kind, (await knock(door, { cookie: cookieOf(owner) }, id)).status]).toEqual([kind, missing])
  })
})
