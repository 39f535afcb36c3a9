import type { Element } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { inlineFromText } from '@/lib/domain/inline-content'
import { serializeBilingual } from './serialize'

const labels = {
  source: 'French',
  target: 'English',
  state: 'State',
  draft: 'Draft: not for print',
  states: {
    initial: 'Draft',
    draft: 'In progress',
    translated: 'Translated',
    'sent-back': 'Sent back',
    approved: '',
  },
}

async function page(text: string, draft: boolean): Promise<string> {
  const target = [
    ...inlineFromText(text),
    { type: 'text' as const, text: 'b', marks: [{ type: 'bold' as const }] },
  ]
  const bytes = await serializeBilingual({
    ...{ title: text, sourceLanguage: 'fr', targetLanguage: 'en-US', draft, labels },
    pairs: [
      {
        block: { kind: 'list-item', ordered: false, depth: 2 },
        source: inlineFromText(text),
        target,
        state: 'draft',
      },
    ],
  })
  return new TextDecoder().decode(bytes)
}

test('whatever the texts hold, the page has no script and loads nothing', async () => {
  const html = await page('<script>alert(1)</script><img src=x onerror=a()>&amp;"\'', true)
  const elements: Element[] = []
  visit(unified().use(rehypeParse).parse(html), 'element', (element) => void elements.push(element))
  expect(elements.filter(({ tagName }) => /^(script|img|link|iframe)$/.test(tagName))).toEqual([])
  expect(
    elements
      .filter(({ properties }) => 'lang' in properties)
      .map(({ tagName, properties }) => [tagName, properties.lang]),
  ).toEqual([
    ['html', 'en-US'],
    ['h1', 'fr'],
    ['td', 'fr'],
    ['td', 'en-US'],
  ])
  expect(html).toContain('<strong>b</strong>')
})

test('only a draft says that it is one', async () => {
  expect(await page('Oui', true)).toContain(labels.draft)
  expect(await page('Oui', false)).not.toContain(labels.draft)
})
