import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { TextDocument } from '@/lib/domain/document'
import { encodeText } from '../encode-text'
import { filledBlocks } from '../filled-blocks'
import type { SerializeOptions } from '../format'
import { listTree, type ListNode } from '../list-tree'
import { program } from '../program'
import { inlineElements } from './inline-elements'

const style = `
:root { color-scheme: light dark; font: 1.125rem/1.6 Georgia, 'Times New Roman', serif; }
body { margin: 0; padding: 2rem 1.25rem; }
main { max-width: 38rem; margin: 0 auto; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 0.5em; }
main > :first-child { margin-top: 0; }
`

/** The document as a page of its own: nothing in it is loaded from elsewhere, and all its text is escaped. */
export async function serializeHtml(
  document: TextDocument,
  { language = 'en' }: SerializeOptions = {},
): Promise<Uint8Array> {
  const blocks = filledBlocks(document)
  const title =
    document.title?.trim() || blocks.flatMap(({ content }) => content).find((n) => n.type === 'text')?.text
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: language }, [
      '\n',
      h('head', [
        ...['\n', h('meta', { charSet: 'utf-8' })],
        ...['\n', h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' })],
        ...['\n', h('meta', { name: 'generator', content: program })],
        ...['\n', h('title', title ?? '')],
        ...['\n', h('style', style)],
        '\n',
      ]),
      ...[
        '\n',
        h('body', [
          '\n',
          h('main', ['\n', ...listTree(blocks).flatMap((node) => [blockElement(node), text('\n')])]),
          '\n',
        ]),
      ],
      '\n',
    ]),
    '\n',
  ])
  return encodeText(unified().use(rehypeStringify).stringify(page))
}

function blockElement(node: ReturnType<typeof listTree>[number]): ElementContent {
  if (node.type === 'list') return list(node)
  const { block } = node
  return h(block.kind === 'heading' ? `h${block.level}` : 'p', inlineElements(block.content))
}

function list({ ordered, items }: ListNode): ElementContent {
  return h(
    ordered ? 'ol' : 'ul',
    items.map(({ block, lists }) => h('li', [...inlineElements(block.content), ...lists.map(list)])),
  )
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
