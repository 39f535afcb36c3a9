import { describe, expect, test } from 'vitest'
import { newAccountSchema } from '@/lib/domain/account'
import { findSession } from '../accounts/find-session'
import { acceptInvitation } from '../commands/accept-invitation'
import { assignArticle } from '../commands/assign-article'
import { changeMember } from '../commands/change-member'
import { changeOwnName } from '../commands/change-own-name'
import { changeOwnPassword } from '../commands/change-own-password'
import { createInvitation } from '../commands/create-invitation'
import { endOwnSessions } from '../commands/end-own-sessions'
import { removeMember } from '../commands/remove-member'
import { revokeInvitation } from '../commands/revoke-invitation'
import { turnAccountsOn } from '../commands/turn-accounts-on'
import type { TestStore } from '../db/test-stores'
import { findInvitationRole } from '../queries/find-invitation-role'
import { getArticle } from '../queries/get-article'
import { listInvitations } from '../queries/list-invitations'
import { listMembers } from '../queries/list-members'
import { listOwnSessions } from '../queries/list-own-sessions'
import { listRevisions } from '../queries/list-revisions'
import { ownerSession } from '../session'
import { storedArticle, typed } from './build'
import { deskOf, password, seat } from './desk'

const nobody = new Headers({ cookie: 'etabli.session_token=made-up.made-up' })

export function accounts(store: TestStore): void {
  test('without members, whoever is at the machine is the owner; with them, nobody is without a session', async () => {
    const db = await store.open()
    expect(await findSession(db, nobody)).toEqual(ownerSession)
    await expect(createInvitation(db, ownerSession, { role: 'reader' })).rejects.toMatchObject({
      id: 'signed-out',
    })
    const { owner } = await deskOf(db)
    expect(owner.session).toMatchObject({ author: 'owner', role: 'owner' })
    for (const headers of [nobody, new Headers()])
      await expect(findSession(db, headers)).rejects.toMatchObject({ id: 'signed-out', status: 401 })
    await expect(
      turnAccountsOn(db, ownerSession, { name: 'Eve', email: 'eve@desk.example', password }),
    ).rejects.toMatchObject({ id: 'accounts-on' })
  })

  test('what the owner did before stays theirs', async () => {
    const db = await store.open()
    const article = await storedArticle(db, [['Un. | One.']])
    await article.apply(typed(await article.segment(0), 'Two.'))
    await deskOf(db)
    const [latest] = await listRevisions(db, (await article.segment(0)).id)
    expect((await listMembers(db)).find(({ id }) => id === latest?.author)?.name).toBe('Odile')
  })

  describe('an invitation', () => {
    test('lets one person in, with its role', async () => {
      const db = await store.open()
      const { owner, invite } = await deskOf(db)
      const token = await invite('translator')
      expect(await findInvitationRole(db, token)).toBe('translator')
      const both = await Promise.allSettled(
        ['Ana', 'Bea'].map((name) =>
          acceptInvitation(db, token, { name, email: `${name.toLowerCase()}@desk.example`, password }),
        ),
      )
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({
        id: 'invitation-not-valid',
        status: 410,
      })
      expect(await findInvitationRole(db, token)).toBeNull()
      expect(await listInvitations(db, owner.session)).toEqual([])
      expect((await listMembers(db)).filter(({ role }) => role === 'translator')).toHaveLength(1)
    })

    test('that was taken back, is too old or never was lets nobody in', async () => {
      const db = await store.open()
      const { owner, invite } = await deskOf(db)
      const [revoked, old] = [await invite('reader'), await invite('reader')]
      const [newest, first] = await listInvitations(db, owner.session)
      const oldId = newest && first && newest.createdAt >= first.createdAt ? newest.id : ''
      await db.updateTable('invitation').set({ expires_at: 1 }).where('id', '=', oldId).execute()
      const [left] = await listInvitations(db, owner.session)
      await revokeInvitation(db, owner.session, left?.id ?? '')
      for (const token of [revoked, old, 'never'])
        await expect(
          acceptInvitation(db, token, { name: 'Ana', email: 'ana@desk.example', password }),
        ).rejects.toMatchObject({ id: 'invitation-not-valid' })
      await expect(revokeInvitation(db, owner.session, left?.id ?? '')).rejects.toMatchObject({
        id: 'invitation-not-valid',
      })
      expect(await db.selectFrom('auth_user').selectAll().execute()).toHaveLength(1)
    })

    test('does not let two people have one e-mail, and can then be used with another', async () => {
      const db = await store.open()
      const { invite, join } = await deskOf(db)
      await join('reader', 'Ana')
      const token = await invite('reader')
      const account = { name: 'Ana', email: 'ana@desk.example', password }
      await expect(acceptInvitation(db, token, account)).rejects.toMatchObject({ id: 'email-taken' })
      await acceptInvitation(db, token, { ...account, email: 'ana.b@desk.example' })
    })
  })

  test('a wrong password and an unknown e-mail are answered alike, and after ten the right one too', async () => {
    const db = await store.open()
    await deskOf(db)
    for (const email of ['owner@desk.example', 'nobody@desk.example'])
      await expect(seat(db, email, 'not the password')).rejects.toMatchObject({ id: 'sign-in-failed' })
    for (let n = 1; n < 10; n++)
      await expect(seat(db, 'owner@desk.example', `wrong ${n}`)).rejects.toMatchObject({
        id: 'sign-in-failed',
      })
    await expect(seat(db, 'owner@desk.example')).rejects.toMatchObject({
      id: 'too-many-attempts',
      status: 429,
    })
    await db.updateTable('sign_in_attempt').set({ at: 1 }).execute()
    await seat(db, 'owner@desk.example')
  })

  test.each([
    ['eleven letters', { password: 'eleven char' }],
    ['no e-mail', { email: 'desk' }],
    ['no name', { name: '  ' }],
  ])('an account with %s is refused', (_, part) => {
    const whole = { name: 'Ana', email: ' Ana@Desk.example ', password }
    expect(newAccountSchema.parse(whole).email).toBe('ana@desk.example')
    expect(newAccountSchema.safeParse({ ...whole, ...part }).success).toBe(false)
  })

  describe('a session', () => {
    test('ends when it is told to, alone or with all others', async () => {
      const db = await store.open()
      const { join } = await deskOf(db)
      const [first, stranger] = [await join('translator', 'Ana'), await join('translator', 'Bea')]
      const [second, third] = [await seat(db, first.email), await seat(db, first.email)]
      const listed = await listOwnSessions(db, second.session)
      expect(listed.map(({ current }) => current).filter(Boolean)).toHaveLength(1)
      expect(listed).toHaveLength(3)
      await expect(endOwnSessions(db, stranger.session, first.session.id ?? '')).rejects.toMatchObject({
        id: 'session-not-found',
      })
      await endOwnSessions(db, second.session, first.session.id ?? '')
      await expect(findSession(db, first.headers)).rejects.toMatchObject({ id: 'signed-out' })
      await endOwnSessions(db, second.session, 'others')
      await expect(findSession(db, third.headers)).rejects.toMatchObject({ id: 'signed-out' })
      expect(await findSession(db, second.headers)).toEqual(second.session)
      expect(await findSession(db, stranger.headers)).toEqual(stranger.session)
    })

    test('that is too old, or whose cookie was tampered with, is nobody’s', async () => {
      const db = await store.open()
      const { owner } = await deskOf(db)
      const cookie = owner.headers.get('cookie') ?? ''
      for (const other of [cookie.replace(/.$/, ''), cookie.replace('=', '=x'), `${cookie}x`])
        await expect(findSession(db, new Headers({ cookie: other }))).rejects.toMatchObject({
          id: 'signed-out',
        })
      await db.updateTable('auth_session').set({ expires_at: '2020-01-01T00:00:00.000Z' }).execute()
      await changeOwnName(db, owner.session, 'Odile')
      await expect(findSession(db, new Headers({ cookie: `${cookie}; a=b` }))).rejects.toMatchObject({
        id: 'signed-out',
      })
    })

    test('of one workspace opens no other', async () => {
      const db = await store.open()
      const { owner } = await deskOf(db)
      const secret = await db.selectFrom('workspace').selectAll().where('key', '=', 'auth-secret').execute()
      expect(secret[0]?.value.length).toBeGreaterThan(40)
      await db.deleteFrom('auth_session').execute()
      const cookie = `${owner.headers.get('cookie')}; fresh=1`
      await expect(findSession(db, new Headers({ cookie }))).rejects.toMatchObject({ id: 'signed-out' })
    })
  })

  test('a password is changed by who knows it, and all other sessions end on wish', async () => {
    const db = await store.open()
    const { join } = await deskOf(db)
    const ana = await join('translator', 'Ana')
    const elsewhere = await seat(db, ana.email)
    const next = 'quite another dozen'
    const change = { current: 'wrong', password: next, endOthers: true }
    await expect(changeOwnPassword(db, ana.session, ana.headers, change)).rejects.toMatchObject({
      id: 'sign-in-failed',
    })
    await changeOwnPassword(db, ana.session, ana.headers, { ...change, current: password })
    await expect(findSession(db, elsewhere.headers)).rejects.toMatchObject({ id: 'signed-out' })
    await expect(seat(db, ana.email)).rejects.toMatchObject({ id: 'sign-in-failed' })
    await seat(db, ana.email, next)
  })

  test('another role holds at once', async () => {
    const db = await store.open()
    const { owner, join } = await deskOf(db)
    const ana = await join('reader', 'Ana')
    await changeMember(db, owner.session, ana.session.author, { role: 'reviewer' })
    expect(await findSession(db, ana.headers)).toMatchObject({ role: 'reviewer' })
  })

  test('who is removed is out at once; their name and what they did stay', async () => {
    const db = await store.open()
    const { owner, join } = await deskOf(db)
    const ana = await join('translator', 'Ana')
    const article = await storedArticle(db, [['Un. | One.']])
    await db
      .transaction()
      .execute((trx) => assignArticle(trx, article.id, { translatorId: ana.session.author }))
    await removeMember(db, owner.session, ana.session.author)
    await expect(findSession(db, ana.headers)).rejects.toMatchObject({ id: 'signed-out' })
    await expect(seat(db, ana.email)).rejects.toMatchObject({ id: 'sign-in-failed' })
    expect(await listMembers(db)).toContainEqual({
      ...{ id: ana.session.author, name: 'Ana', role: 'translator', removed: true },
    })
    expect((await getArticle(db, article.id)).translatorId).toBeNull()
    await expect(
      db.transaction().execute((trx) => assignArticle(trx, article.id, { reviewerId: ana.session.author })),
    ).rejects.toMatchObject({ id: 'member-not-found' })
    await expect(removeMember(db, owner.session, ana.session.author)).rejects.toMatchObject({
      id: 'member-not-found',
    })
    const again = await join('translator', 'Ana')
    expect(again.session.author).not.toBe(ana.session.author)
  })

  test('the last owner stays, also when two leave at once', async () => {
    const db = await store.open()
    const { owner, join } = await deskOf(db)
    for (const attempt of [
      removeMember(db, owner.session, 'owner'),
      changeMember(db, owner.session, 'owner', { role: 'reader' }),
    ])
      await expect(attempt).rejects.toMatchObject({ id: 'last-owner', status: 409 })
    const ana = await join('owner', 'Ana')
    const both = await Promise.allSettled([
      changeMember(db, owner.session, 'owner', { role: 'reader' }),
      changeMember(db, ana.session, ana.session.author, { role: 'reader' }),
    ])
    expect(both.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    expect((await listMembers(db)).filter(({ role }) => role === 'owner')).toHaveLength(1)
  })
}
