import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ownRequest, enterTemporaryWorkspace, withParams } from '@/lib/server/route-for-tests'

type Handler = (request: Request, context: unknown) => Promise<Response>

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)route\.ts$/.test(file))
  .sort()

const doors = (
  await Promise.all(
    files.map(async (file) => {
      const handlers: Partial<Record<string, Handler>> = await import(join(import.meta.dirname, file))
      return methods.flatMap((method) => {
        const handler = handlers[method]
        return handler ? [{ name: `${method} ${file}`, method, handler }] : []
      })
    }),
  )
).flat()

afterAll(enterTemporaryWorkspace())

test('every route is looked at', () => {
  expect(doors.length).toBeGreaterThanOrEqual(28)
})

describe.each(doors)('$name', ({ method, handler }) => {
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

  if (['POST', 'PUT', 'PATCH'].includes(method))
    test('reads no body that a plain form could send', async () => {
      expect((await status({ 'content-type': 'text/plain' }))[0]).toBe(400)
    })
})
