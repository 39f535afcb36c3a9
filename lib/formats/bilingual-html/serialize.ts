import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { InlineContent } from '@/lib/domain/inline-content'
import { cleanInline } from '../clean-inline'
import { encodeText } from '../encode-text'
import type { BilingualPair } from '../export-document'
import { inlineElements } from '../html/inline-elements'
import { program } from '../program'
import { style } from './style'

export type BilingualLabels = {
  /** Column headings: "French", "English", "State". */
  source: string
  target: string
  state: string
  /** Shown above the text while `draft`. */
  draft: string
  /** What a row says of its state; nothing where it is empty. */
  states: Record<BilingualPair['state'], string>
}

/** A page that holds both texts side by side, to be read, printed and sent: no script, nothing loaded from elsewhere. */
export async function serializeBilingual(options: {
  title: string
  /** BCP 47. */
  sourceLanguage: string
  targetLanguage: string
  /** BCP 47 language of the labels; the target's where it is missing. */
  labelLanguage?: string
  pairs: readonly BilingualPair[]
  draft: boolean
  labels: BilingualLabels
}): Promise<Uint8Array> {
  const {
    title,
    sourceLanguage,
    targetLanguage,
    labelLanguage = targetLanguage,
    pairs,
    draft,
    labels,
  } = options
  const heading = (label: string) => h('th', { scope: 'col' }, label)
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: labelLanguage }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'generator', content: program }),
        h('title', title),
        h('style', style),
      ]),
      '\n',
      h('body', [
        h('main', [
          h('h1', { lang: sourceLanguage }, title),
          ...(draft ? ['\n', h('p', { className: ['draft'] }, labels.draft)] : []),
          '\n',
          h('table', [
            h('thead', h('tr', [heading(labels.source), heading(labels.target), heading(labels.state)])),
            '\n',
            h('tbody', [
              '\n',
              ...pairs.flatMap((pair) => [row(pair), { type: 'text' as const, value: '\n' }]),
            ]),
          ]),
        ]),
      ]),
    ]),
    '\n',
  ])
  return encodeText(unified().use(rehypeStringify).stringify(page))

  function row({ block, source, target, state }: BilingualPair): ElementContent {
    const depth = block.kind === 'list-item' ? [`depth-${block.depth}`] : []
    return h('tr', { className: [block.kind, ...depth] }, [
      cell(source, sourceLanguage),
      cell(target, targetLanguage),
      h('td', { className: ['state', state] }, labels.states[state]),
    ])
  }
}

function cell(content: InlineContent, lang: string): ElementContent {
  return h('td', { lang }, inlineElements(cleanInline(content)))
}
