import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeStore } from './store'

const host = '127.0.0.1:3000'

/** A request as our own page sends it, unless `headers` say otherwise; a form travels as one, other bodies as JSON. */
export function ownRequest(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Request {
  const form = body instanceof FormData
  return new Request(`http://${host}${path}`, {
    method,
    headers: {
      host,
      ...(method === 'GET' ? {} : { origin: `http://${host}` }),
      ...(body === undefined || form ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body: body === undefined || form || typeof body === 'string' ? body : JSON.stringify(body),
  })
}

/** A route's parameters. */
export function withParams<Params extends Record<string, string>>(params: Params) {
  return { params: Promise.resolve(params) }
}

/** Points the program at an empty workspace of its own; the function closes it and takes it away. */
export function enterTemporaryWorkspace(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'etabli-workspace-'))
  const before = { ETABLI_DATA: process.env.ETABLI_DATA, DATABASE_URL: process.env.DATABASE_URL }
  process.env.ETABLI_DATA = folder
  delete process.env.DATABASE_URL
  return async () => {
    await closeStore()
    for (const [name, value] of Object.entries(before))
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    rmSync(folder, { recursive: true, force: true })
  }
}
