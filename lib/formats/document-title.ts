import type { DocumentBlock } from '@/lib/domain/document'
import { plainText } from '@/lib/domain/inline-content'

/** The words of the first heading of level 1, on one line: what a text without a title of its own is called. */
export function firstHeading(blocks: readonly DocumentBlock[]): string | undefined {
  const heading = blocks.find((block) => block.kind === 'heading' && block.level === 1)
  return heading && plainText(heading.content).replaceAll('\n', ' ')
}
