import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { InlineContent } from '@/lib/domain/inline-content'
import { inlineTree, type InlineTree } from '../inline-tree'

/** Content as the elements of a page: a, strong, em, br, and text for all the rest. */
export function inlineElements(content: InlineContent): ElementContent[] {
  return inlineTree(content).map(element)
}

function element(node: InlineTree): ElementContent {
  if (node.type === 'text') return { type: 'text', value: node.text }
  if (node.type === 'break') return h('br')
  const children = node.children.map(element)
  switch (node.mark.type) {
    case 'bold':
      return h('strong', children)
    case 'italic':
      return h('em', children)
    case 'link':
      return h('a', { href: node.mark.href }, children)
  }
}
