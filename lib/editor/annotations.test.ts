import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import { EditorState, type Plugin } from '@tiptap/pm/state'
import { DecorationSet } from '@tiptap/pm/view'
import { describe, expect, it } from 'vitest'
import { inlineFromText } from '@/lib/domain/inline-content'
import { annotate, Annotations, type Annotation } from './annotations'
import { toEditorJson } from './inline-json'
import { segmentExtensions } from './segment-extensions'

const schema = getSchema(segmentExtensions)

function plugins(): Plugin[] {
  const add = Annotations.config.addProseMirrorPlugins as unknown as () => Plugin[]
  return add()
}

function show(text: string, annotations: readonly Annotation[]): EditorState {
  const doc = Node.fromJSON(schema, toEditorJson(inlineFromText(text)))
  const state = EditorState.create({ doc, plugins: plugins() })
  return state.apply(annotate(state.tr, annotations))
}

/** The words that are decorated. */
function shown(state: EditorState): string[] {
  const [plugin] = state.plugins
  const set = plugin?.props.decorations?.call(plugin, state)
  if (!(set instanceof DecorationSet)) return []
  return set.find().map(({ from, to }) => state.doc.textBetween(from, to, null, '\n'))
}

const at = (from: number, to: number): Annotation => ({ from, to, className: 'fact' })

describe('annotate', () => {
  it.each<[string, string, Annotation[], string[]]>([
    ['at the start', '100 km away', [at(0, 6)], ['100 km']],
    ['at the very end', 'go 100 km', [at(3, 9)], ['100 km']],
    ['behind a break', 'go\n100 km', [at(3, 9)], ['100 km']],
    ['behind an emoji', '🙂 100 km', [at(3, 9)], ['100 km']],
    ['two that overlap', '100 km', [at(0, 3), at(0, 6)], ['100', '100 km']],
    ['an empty one, and one beyond the end', '100 km', [at(2, 2), at(4, 7)], []],
    ['in an empty text', '', [at(0, 1)], []],
  ])('%s', (_name, text, annotations, wanted) => {
    expect(shown(show(text, annotations)).sort()).toEqual(wanted)
  })

  it('shows the new ones instead of the old', () => {
    const state = show('100 km or 62 miles', [at(0, 6)])
    expect(shown(state.apply(annotate(state.tr, [at(10, 18)])))).toEqual(['62 miles'])
  })

  it('lets them move along with an edit, and go with their words', () => {
    const state = show('100 km or 62 miles', [at(0, 6), at(10, 18)])
    expect(shown(state.apply(state.tr.insertText('about ', 1)))).toEqual(['100 km', '62 miles'])
    expect(shown(state.apply(state.tr.delete(1, 8)))).toEqual(['62 miles'])
  })
})
