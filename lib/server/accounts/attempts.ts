import { createHash } from 'node:crypto'
import { EtabliError } from '@/lib/domain/errors'
import type { Database } from '../db/schema'

/** Failures are counted over this many milliseconds. */
const span = 15 * 60_000
/** How many may fail for one e-mail, and from one address, before all further attempts are refused. */
const limits = { email: 10, address: 50 }

type Kind = keyof typeof limits

/** What an attempt is counted under: kept as a hash, so that the table says nothing of people. */
function keyOf(kind: Kind, value: string): string {
  return `${kind}:${createHash('sha256').update(value).digest('base64url')}`
}

/** The address that a request comes from, as the server or the proxy before it says. */
export function addressOf(headers: Headers): string {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
}

/** Throws `too-many-attempts` where too many have failed lately for one of these, whichever server they met. */
export async function ensureAttemptsLeft(db: Database, by: Partial<Record<Kind, string>>): Promise<void> {
  for (const [kind, value] of Object.entries(by) as [Kind, string][]) {
    const { failures } = await db
      .selectFrom('sign_in_attempt')
      .select(({ fn }) => fn.countAll<number>().as('failures'))
      .where('key', '=', keyOf(kind, value))
      .where('at', '>', Date.now() - span)
      .executeTakeFirstOrThrow()
    if (Number(failures) >= limits[kind]) throw new EtabliError('too-many-attempts')
  }
}

/** Counts a failure, and forgets those that count no more. */
export async function recordFailure(db: Database, by: Partial<Record<Kind, string>>): Promise<void> {
  const at = Date.now()
  await db
    .deleteFrom('sign_in_attempt')
    .where('at', '<=', at - span)
    .execute()
  await db
    .insertInto('sign_in_attempt')
    .values(
      (Object.entries(by) as [Kind, string][]).map(([kind, value]) => ({
        id: crypto.randomUUID(),
        key: keyOf(kind, value),
        at,
      })),
    )
    .execute()
}
