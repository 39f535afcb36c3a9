import { createHmac, randomBytes } from 'node:crypto'

const prefix = 'whsec_'

/** A new secret: "whsec_" and 32 random bytes in base64 (Standard Webhooks, "Signature scheme"). */
export function createSecret(): string {
  return prefix + randomBytes(32).toString('base64')
}

/**
 * The headers that let a receiver tell that a body comes from here and is fresh (Standard Webhooks): `webhook-signature` is
 * "v1," and the HMAC-SHA256 of "id.timestamp.body" in base64. `at` is in milliseconds since 1970.
 */
export function signedHeaders(secret: string, id: string, at: number, body: string): Record<string, string> {
  const timestamp = String(Math.floor(at / 1000))
  const key = Buffer.from(secret.slice(prefix.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
}
