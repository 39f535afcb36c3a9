import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDocument } from '../any-document'
import { parseHtml } from './parse-html'
import { parseHtmlFile } from './parse-html-file'
import { serializeHtml } from './serialize-html'

test('a document that was written is read again as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, fc.constantFrom('Titre', 'a <b> & "c"'), async (document, title) => {
      const { value, messages } = await parseHtmlFile(await serializeHtml({ ...document, title }))
      expect(value).toEqual({ ...document, title })
      expect(messages).toEqual([])
    }),
    { numRuns: 200 },
  )
})

const shown = (html: string) =>
  parseHtml(html).blocks.map(({ kind, content }) => [
    kind,
    ...content.map((node) => (node.type === 'text' ? node.text : '⏎')),
  ])

test.each([
  ['', []],
  ['Oui', [['paragraph', 'Oui']]],
  [
    '<p>a</p>b<p>c',
    [
      ['paragraph', 'a'],
      ['paragraph', 'b'],
      ['paragraph', 'c'],
    ],
  ],
  ['<li>a<br>b<br><br>c', [['list-item', 'a', '⏎', 'b', '⏎', '⏎', 'c']]],
  [
    '<h2><div>a</div></h2><ul><li></li><li><p>b</p><p>c</p></li></ul>d',
    [
      ['heading', 'a'],
      ['list-item', 'b'],
      ['paragraph', 'c'],
      ['paragraph', 'd'],
    ],
  ],
  ['<pre>a  b\nc</pre>', [['paragraph', 'a  b', '⏎', 'c']]],
  ['a <script>b</script><style>c</style><!-- d --> e', [['paragraph', 'a e']]],
  ['«\u202fa\u00a0»  &lt;b&gt;', [['paragraph', '«\u202fa\u00a0» <b>']]],
])('%s', (html, expected) => {
  expect(shown(html)).toEqual(expected)
})

test('a link that runs code keeps only its text', () => {
  const [block] = parseHtml('<a href=" java\tscript:alert(1)">a</a> <a href="HTTPS://b.fr/ c">b</a>').blocks
  expect(block!.content).toEqual([
    { type: 'text', text: 'a ' },
    { type: 'text', text: 'b', marks: [{ type: 'link', href: 'HTTPS://b.fr/%20c' }] },
  ])
})

test('markup nested beyond sense leaves its text', () => {
  for (const tag of ['<div>', '<b>', '<font color=a>', '<ul><li>', '<table><tr><td>', '<x-y>']) {
    expect(shown(`${tag.repeat(50_000)}Oui`)).toEqual([['paragraph', 'Oui']])
  }
})

test('any text is some document', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '</',
    '<p>',
    '<b style="font-weight:',
    '<table>',
    '<li>',
    '<!--',
    '&',
    '"',
    'a ',
    '\0',
  )
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      for (const { content } of parseHtml(parts.join('')).blocks) expect(content.length).toBeGreaterThan(0)
    }),
  )
})
