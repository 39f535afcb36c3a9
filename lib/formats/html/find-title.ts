import type { Element, Root } from 'hast'
import { visit, EXIT } from 'unist-util-visit'
import type { DocumentBlock } from '@/lib/domain/document'
import { firstHeading } from '../document-title'
import { program } from '../program'
import { textOf } from './read-blocks'

/**
 * What the article is called: the page's title; where the page's first heading is a part of that ("Heading – The
 * Daily"), or where there is no title, the heading.
 */
export function findTitle(root: Root, blocks: readonly DocumentBlock[]): string | undefined {
  const heading = firstHeading(blocks)
  const element = findElement(root, ({ tagName }) => tagName === 'title')
  const title = element && textOf(element).replace(/\s+/g, ' ').trim()
  if (!title) return heading
  const own = findElement(
    root,
    ({ tagName, properties }) =>
      tagName === 'meta' && properties.name === 'generator' && properties.content === program,
  )
  return !own && heading && title.includes(heading) ? heading : title
}

function findElement(root: Root, test: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined
  visit(root, 'element', (element) => {
    if (!test(element)) return
    found = element
    return EXIT
  })
  return found
}
