import { inlineFromText } from '@/lib/domain/inline-content'
import { applyChange } from './commands/apply-change'
import { openDatabase } from './db/database'
import { listSegments } from './queries/list-segments'
import { ownerSession } from './session'

/**
 * A program for `crash.test.ts`, which kills it: counts upwards in an article's first segment and prints each number as
 * soon as its change is acknowledged. Takes a data folder and the article's id.
 */
const [dataFolder = '', articleId = ''] = process.argv.slice(2)
const db = openDatabase({ dataFolder })

for (;;) {
  const [segment] = (await listSegments(db, articleId)).segments
  if (!segment) throw new Error('The article has no segment.')
  await applyChange(db, ownerSession, articleId, {
    mutationId: crypto.randomUUID(),
    change: {
      type: 'set-target',
      segmentId: segment.id,
      baseVersion: segment.version,
      target: inlineFromText(String(segment.version)),
      origin: 'typed',
    },
  })
  process.stdout.write(`${segment.version}\n`)
}
