import { z } from 'zod'
import { newTermEntrySchema, termImportSchema, type TermImport } from '@/lib/domain/term-entry'
import { inChunks } from './db/in-chunks'
import { bodyLimits, readJson } from './read-body'

const envelopeSchema = termImportSchema.extend({ entries: z.array(z.unknown()).max(200_000) })

/** The entries of a request to import some, looked at in chunks so that others get their turn. Throws as `readJson` does. */
export async function readTermImport(request: Request): Promise<TermImport> {
  const { entries, ...input } = await readJson(request, envelopeSchema, bodyLimits.termImport)
  const read: TermImport['entries'] = []
  await inChunks(entries, async (chunk) => {
    for (const entry of chunk) {
      const { data, error } = newTermEntrySchema.safeParse(entry)
      if (error) throw new z.ZodError(error.issues.map(placedAt(read.length)))
      read.push(data)
    }
  })
  return { ...input, entries: read }
}

/** What is wrong with an entry, told from the whole request. */
function placedAt(index: number) {
  return (issue: z.core.$ZodIssue) => ({ ...issue, path: ['entries', index, ...issue.path] })
}
