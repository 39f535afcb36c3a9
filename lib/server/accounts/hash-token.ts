import { createHash } from 'node:crypto'

/** What the store keeps of a token that it only has to know again. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
