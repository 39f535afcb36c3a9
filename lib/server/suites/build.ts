import type { NewArticle } from '@/lib/domain/article'
import { newArticleSchema } from '@/lib/domain/article'
import type { Change } from '@/lib/domain/change'
import { inlineFromText, plainText } from '@/lib/domain/inline-content'
import type { Segment } from '@/lib/domain/segment'
import { applyChange } from '../commands/apply-change'
import { createArticle } from '../commands/create-article'
import type { Database } from '../db/schema'
import { listSegments } from '../queries/list-segments'
import type { Session } from '../session'

export const session: Session = { author: 'owner', role: 'owner' }

/** An article of paragraphs; each is a list of pairs "French | English". */
export function articleOf(paragraphs: readonly string[][], title = 'Un titre'): NewArticle {
  return newArticleSchema.parse({
    title,
    blocks: paragraphs.map((pairs) => ({
      kind: 'paragraph',
      segments: pairs.map((pair) => {
        const [source = '', target = ''] = pair.split(' | ')
        return { source: inlineFromText(source), target: inlineFromText(target) }
      }),
    })),
  })
}

/** An article in the store, with what a test does to it. */
export async function storedArticle(db: Database, paragraphs: readonly string[][], title?: string) {
  const { id } = await createArticle(db, session, articleOf(paragraphs, title))
  const segments = async (): Promise<Segment[]> => (await listSegments(db, id)).segments
  return {
    id,
    segments,
    /** The segment at a place, which must be there. */
    async segment(index: number): Promise<Segment> {
      const segment = (await segments())[index]
      if (!segment) throw new Error(`no segment ${index}`)
      return segment
    },
    apply(change: Change, mutationId: string = crypto.randomUUID()) {
      return applyChange(db, session, id, { mutationId, change })
    },
  }
}

/** New words for a segment, typed. */
export function typed(segment: Segment, text: string): Change {
  return {
    type: 'set-target',
    segmentId: segment.id,
    baseVersion: segment.version,
    target: inlineFromText(text),
    origin: 'typed',
  }
}

/** An action on a segment. */
export function act(
  segment: Segment,
  action: Extract<Change, { type: 'transition' }>['action'],
  reason?: string,
): Change {
  return { type: 'transition', segmentId: segment.id, baseVersion: segment.version, action, reason }
}

/** "French | English [state]" of each segment. */
export function outline(segments: readonly Segment[]): string[] {
  return segments.map(({ source, target, state }) => `${plainText(source)} | ${plainText(target)} [${state}]`)
}
