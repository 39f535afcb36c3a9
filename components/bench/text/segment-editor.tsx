'use client'

import { TextSelection } from '@tiptap/pm/state'
import { EditorContent, useEditor } from '@tiptap/react'
import { memo, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { annotate, type Annotation } from '@/lib/editor/annotations'
import { closeCompletion, offerCompletions } from '@/lib/editor/completion'
import { fromEditorJson, toEditorJson } from '@/lib/editor/inline-json'
import { replaceDocument } from '@/lib/editor/replace-document'
import { segmentExtensions } from '@/lib/editor/segment-extensions'
import { selectionIn } from '@/lib/editor/selection-in'
import { useBench } from '../bench-provider'
import type { EditorHandle } from '../state/bench-context'
import type { Caret } from '../state/bench-state'
import { CompletionVoice } from './completion-voice'
import { typeWords } from '../state/words'

type SegmentEditorProps = {
  id: string
  label: string
  language: string
  annotations: readonly Annotation[]
  /** Words that are wanted here, in the order of the French. */
  wanted: readonly string[]
}

/** The one editor of the bench: it stands in the active row and speaks for the segment that it was mounted with. */
export const SegmentEditor = memo(function SegmentEditor({
  id,
  label,
  language,
  annotations,
  wanted,
}: SegmentEditorProps) {
  const bench = useBench()
  const [content] = useState(() => toEditorJson(bench.store.getState().segments.get(id)?.target ?? []))
  const attributes = useMemo(
    () => ({
      'aria-label': label,
      'aria-multiline': 'true',
      role: 'textbox',
      lang: language,
      spellcheck: 'true',
      class: 'outline-none',
    }),
    [label, language],
  )
  const editor = useEditor({
    extensions: segmentExtensions,
    content,
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    editorProps: { attributes },
    onUpdate: ({ editor, transaction }) => {
      if (transaction.getMeta('shown')) return
      const origin = transaction.getMeta('origin') === 'hint' ? 'hint' : 'typed'
      typeWords(bench, id, fromEditorJson(editor.getJSON()), origin)
    },
  })

  const firstCaret = useEffectEvent(() => bench.store.getState().caret)

  useEffect(() => {
    const { view } = editor
    const select = (from: number, to: number) => {
      const end = view.state.doc.content.size - 1
      const at = (offset: number) => Math.max(1, Math.min(offset + 1, end))
      return TextSelection.create(view.state.doc, at(from), at(to))
    }
    const handle: EditorHandle = {
      focus(caret: Caret) {
        const { from, to } = caret === 'end' || caret === null ? { from: Infinity, to: Infinity } : caret
        view.dispatch(view.state.tr.setSelection(select(from, to)))
        view.focus()
      },
      selection: () => selectionIn(view),
      show(content) {
        const transaction = replaceDocument(view.state, content, view.hasFocus())
        if (transaction) view.dispatch(transaction.setMeta('shown', true))
      },
      insert(text, { from, to }) {
        const range = select(from, to)
        view.dispatch(view.state.tr.insertText(text, range.from, range.to).setMeta('origin', 'hint'))
        view.focus()
      },
      closeCompletion: () => closeCompletion(view),
      toggle: (mark) =>
        void (mark === 'bold' ? editor.commands.toggleBold() : editor.commands.toggleItalic()),
      setLink(href) {
        const chain = editor.chain().focus().extendMarkRange('link')
        if (href === null) chain.unsetLink().run()
        else if (view.state.selection.empty && !editor.isActive('link'))
          chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
        else chain.setLink({ href }).run()
      },
      link: () => (editor.getAttributes('link').href as string | undefined) ?? null,
    }
    handle.focus(firstCaret())
    return bench.mountEditor(handle)
  }, [bench, editor])

  const shown = useRef('[]')
  useEffect(() => {
    const next = JSON.stringify(annotations)
    if (next === shown.current) return
    shown.current = next
    editor.view.dispatch(annotate(editor.view.state.tr, annotations))
  }, [editor, annotations])

  const offered = useRef('[]')
  useEffect(() => {
    const next = JSON.stringify(wanted)
    if (next === offered.current) return
    offered.current = next
    editor.view.dispatch(offerCompletions(editor.view.state.tr, wanted))
  }, [editor, wanted])

  return (
    <>
      <EditorContent editor={editor} />
      <CompletionVoice editor={editor} />
    </>
  )
})
