import Papa from 'papaparse'
import type { AuditEntry } from '@/lib/domain/audit'
import type { Database } from '../db/schema'
import type { Session } from '../session'
import type { ExportedFile } from './export-article'
import { readAudit } from './list-audit'
import { listMembers } from './list-members'

export const auditFormats = ['csv', 'jsonl'] as const
export type AuditFormat = (typeof auditFormats)[number]

/**
 * The whole audit trail as a file, the oldest entry first: a table, or JSON a line with the verdict on the chain as the
 * last one. Throws `not-allowed`.
 */
export async function exportAudit(
  db: Database,
  session: Session,
  format: AuditFormat,
): Promise<ExportedFile> {
  const entries: AuditEntry[] = []
  const verdict = await readAudit(db, session, (entry) => entries.push(entry))
  const name = `audit-${new Date().toISOString().slice(0, 10)}.${format}`
  if (format === 'jsonl') {
    const lines = [...entries, { verdict }].map((line) => `${JSON.stringify(line)}\n`)
    return { name, mediaType: 'application/x-ndjson', bytes: new TextEncoder().encode(lines.join('')) }
  }
  const names = new Map((await listMembers(db)).map((member) => [member.id, member.name]))
  const table = Papa.unparse(
    entries.map((entry) => ({
      ...{ id: entry.id, time: new Date(entry.at).toISOString() },
      ...{ actor: entry.actor, name: names.get(entry.actor) ?? '', action: entry.action },
      ...{ subject: entry.subject ?? '', details: JSON.stringify(entry.details) },
      ...{ previous_hash: entry.previousHash, hash: entry.hash },
    })),
    { escapeFormulae: true, newline: '\r\n' },
  )
  return { name, mediaType: 'text/csv', bytes: new TextEncoder().encode(`\ufeff${table}`) }
}
