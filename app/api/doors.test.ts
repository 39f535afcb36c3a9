import { afterAll, describe, expect, test, vi } from 'vitest'
import { log } from '@/lib/server/log'
import { ownRequest, enterTemporaryWorkspace, withParams } from '@/lib/server/route-for-tests'
import { findDoors } from './doors-for-tests'

const doors = await findDoors()

vi.spyOn(log, 'warn').mockImplementation(() => {})

/** They take no body, so there is none that another site's form could send. */
const withoutBody = ['POST sign-out/route.ts']

afterAll(enterTemporaryWorkspace())

test('every route is looked at', () => {
  expect(doors.length).toBeGreaterThanOrEqual(28)
})

describe.each(doors)('$name', ({ name, method, handler }) => {
  const status = async (headers: Record<string, string>) => {
    const body = method === 'GET' ? undefined : {}
    const response = await handler(ownRequest(method, '/api', body, headers), withParams({ id: 'none' }))
    return [response.status, await response.json()]
  }

  test('answers to its own host alone', async () => {
    expect(await status({ host: 'evil.example' })).toEqual([
      403,
      { error: { id: 'forbidden-host', values: {} } },
    ])
  })

  if (method !== 'GET')
    test('does nothing for another site', async () => {
      for (const headers of [{ origin: 'http://evil.example' }, { origin: 'null' }])
        expect(await status(headers)).toEqual([403, { error: { id: 'forbidden-origin', values: {} } }])
    })

  if (['POST', 'PUT', 'PATCH'].includes(method) && !withoutBody.includes(name))
    test('reads no body that a plain form could send', async () => {
      expect((await status({ 'content-type': 'text/plain' }))[0]).toBe(400)
    })
})
