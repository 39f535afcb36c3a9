import type { Selectable } from 'kysely'
import type { Database, WebhookDeliveryTable } from '../db/schema'
import { log } from '../log'
import { findWebhook } from './queue-delivery'
import { signedHeaders } from './sign'

const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** How long after each failure the next attempt comes; after the last one the message is given up. */
export const waits = [10 * second, minute, 5 * minute, 30 * minute, 2 * hour, 8 * hour, 24 * hour]
/** How long a receiver may take. */
const patience = 10 * second
/** How long a server that took a message on may keep others from trying; longer than `patience`. */
const claim = 60 * second
/** How often it is looked for something to send. */
const pulse = 2 * second
/** How long the log goes back. */
const memory = 30 * 24 * hour

/**
 * Sends what is due, the oldest first, each message by one server alone; how many it tried. A message that does not arrive
 * (no answer, or one that is not 2xx; redirects are not followed) is tried again later, but for 410, which says that nobody
 * wants it any more.
 */
export async function deliverDue(db: Database, now: number = Date.now()): Promise<number> {
  const due = await db
    .selectFrom('webhook_delivery')
    .selectAll()
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .orderBy('id')
    .limit(20)
    .execute()
  let tried = 0
  for (const row of due) {
    const { numUpdatedRows } = await db
      .updateTable('webhook_delivery')
      .set({ next_at: now + claim, attempts: row.attempts + 1 })
      .where('id', '=', row.id)
      .where('next_at', '=', row.next_at)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) continue
    tried += 1
    await deliver(db, row, now)
  }
  return tried
}

async function deliver(db: Database, row: Selectable<WebhookDeliveryTable>, now: number): Promise<void> {
  const webhook = await findWebhook(db)
  const { status, error } = webhook ? await send(webhook, row) : { status: null, error: 'no webhook' }
  const arrived = status !== null && status >= 200 && status < 300
  const wait = !webhook || status === 410 ? undefined : waits[row.attempts]
  const nextAt = arrived || wait === undefined ? null : now + wait
  await db
    .updateTable('webhook_delivery')
    .set({
      ...{ next_at: nextAt, delivered_at: arrived ? Date.now() : null },
      ...{ last_status: status, last_error: arrived ? null : error },
    })
    .where('id', '=', row.id)
    .execute()
  if (!arrived)
    log.warn(
      { event: 'webhook', id: row.id, status, error, nextAt },
      'a message to the webhook did not arrive',
    )
}

async function send(
  { url, secret }: { url: string; secret: string },
  { id, payload }: Selectable<WebhookDeliveryTable>,
): Promise<{ status: number | null; error: string | null }> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Etabli',
        ...signedHeaders(secret, id, Date.now(), payload),
      },
      body: payload,
      signal: AbortSignal.timeout(patience),
    })
    await answer.body?.cancel()
    return { status: answer.status, error: answer.ok ? null : `HTTP ${answer.status}` }
  } catch (error) {
    const { cause, message } = error as Error & { cause?: { code?: string } }
    return { status: null, error: (cause?.code ?? message).slice(0, 200) }
  }
}

/** Sends what is due until it is told to stop, and forgets what is older than a month. */
export function startDeliveries(db: Database): () => void {
  let busy = false
  let forgetAt = 0
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    work()
      .catch((err: unknown) => log.error({ event: 'webhook', err }, 'messages could not be sent'))
      .finally(() => (busy = false))
  }, pulse)
  timer.unref()
  return () => clearInterval(timer)

  async function work(): Promise<void> {
    await deliverDue(db)
    const now = Date.now()
    if (now < forgetAt) return
    forgetAt = now + hour
    await db
      .deleteFrom('webhook_delivery')
      .where('next_at', 'is', null)
      .where('at', '<', now - memory)
      .execute()
  }
}
