import { getSchema } from '@tiptap/core'
import { Fragment, Node, Slice } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { inlineFromText, plainText, type InlineContent } from '@/lib/domain/inline-content'
import { fromEditorJson, toEditorJson } from './inline-json'
import { joinParagraphs } from './paste-as-one'
import { segmentExtensions } from './segment-extensions'

const schema = getSchema(segmentExtensions)
const bold = schema.marks.bold?.create()
const words = (text: string) => schema.text(text)
const strong = (text: string) => schema.text(text, bold && [bold])
const paragraph = (...content: Node[]) => schema.node('paragraph', null, content)

function paste(slice: Slice, into = 'Before after', at = 7): InlineContent {
  const state = EditorState.create({ doc: Node.fromJSON(schema, toEditorJson(inlineFromText(into))) })
  const there = state.tr.setSelection(TextSelection.create(state.doc, at + 1))
  const { doc } = there.replaceSelection(joinParagraphs(slice, schema))
  doc.check()
  return fromEditorJson(doc.toJSON())
}

describe('joinParagraphs', () => {
  it.each<[string, Slice, string]>([
    [
      'two whole paragraphs',
      new Slice(Fragment.from([paragraph(words('un')), paragraph(words('deux'))]), 0, 0),
      'Before un\ndeuxafter',
    ],
    [
      'the end of one and the start of another',
      new Slice(Fragment.from([paragraph(words('un')), paragraph(words('deux'))]), 1, 1),
      'Before un\ndeuxafter',
    ],
    [
      'an empty paragraph between two',
      new Slice(Fragment.from([paragraph(words('un')), paragraph(), paragraph(words('deux'))]), 0, 0),
      'Before un\n\ndeuxafter',
    ],
    ['a part of one paragraph', new Slice(Fragment.from(paragraph(words('un'))), 1, 1), 'Before unafter'],
    [
      'words of several marks, outside any paragraph',
      new Slice(Fragment.from([words('un '), strong('deux'), words(' trois')]), 0, 0),
      'Before un deux troisafter',
    ],
    [
      'words before a paragraph',
      new Slice(Fragment.from([words('un '), strong('deux'), paragraph(words('trois'))]), 0, 1),
      'Before un deux\ntroisafter',
    ],
    ['nothing', Slice.empty, 'Before after'],
  ])('%s', (_name, slice, wanted) => {
    expect(plainText(paste(slice))).toBe(wanted)
  })

  it('keeps marks', () => {
    const slice = new Slice(Fragment.from([paragraph(strong('un')), paragraph(words('deux'))]), 0, 0)
    expect(paste(slice, '', 0)).toEqual([
      { type: 'text', text: 'un', marks: [{ type: 'bold' }] },
      { type: 'break' },
      { type: 'text', text: 'deux' },
    ])
  })
})
