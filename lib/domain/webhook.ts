import { z } from 'zod'
import { textSchema } from './text'

/** What the workspace tells another program, as noun.deed. */
export const webhookTypes = [
  'article.created',
  'article.assigned',
  'article.approved',
  'segment.sent-back',
  'comment.created',
  'webhook.test',
] as const
export type WebhookType = (typeof webhookTypes)[number]

export const newWebhookSchema = z.object({
  url: textSchema.pipe(z.url({ protocol: /^https?$/ }).max(2000)),
})
export type NewWebhook = z.infer<typeof newWebhookSchema>

/** Where the workspace tells another program what happens. `secret` is "whsec_" and 32 bytes in base64 (Standard Webhooks). */
export type Webhook = { url: string; secret: string }

/** One message to the webhook, and what became of it. */
export type WebhookDelivery = {
  id: string
  /** Milliseconds since 1970. */
  at: number
  type: WebhookType
  attempts: number
  /** When it is tried next; null once it has arrived or been given up. */
  nextAt: number | null
  deliveredAt: number | null
  /** The last answer's HTTP status; null where there was none. */
  lastStatus: number | null
  lastError: string | null
}

/** GET /api/webhook: where to, and the last deliveries, the newest first. */
export type WebhookAnswer = { webhook: Webhook | null; deliveries: WebhookDelivery[] }
