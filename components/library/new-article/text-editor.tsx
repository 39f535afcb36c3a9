'use client'

import type { JSONContent } from '@tiptap/core'
import { Placeholder } from '@tiptap/extensions'
import { Fragment, Slice, type ResolvedPos } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useEffectEvent } from 'react'
import { documentExtensions } from '@/lib/editor/document-extensions'
import { jsonFromDocument } from '@/lib/editor/document-json'
import { parseText } from '@/lib/formats/txt/parse-txt'
import type { Language } from '@/lib/language/language'

/** Longer texts are taken as a whole: an editor would only make them slow. */
const longestInEditor = 200_000

type TextEditorProps = {
  label: string
  placeholder: string
  language: Language
  content: JSONContent | null
  onChange: (content: JSONContent) => void
  /** A paste that is too long for the editor. */
  onLongPaste: (html: string, text: string) => void
  /** Whether the cursor stands in it from the start. */
  focused: boolean
}

/** Where a text is typed or pasted with its headings, lists, links, bold and italic. */
export function TextEditor(props: TextEditorProps) {
  const { label, placeholder, language, content } = props
  const change = useEffectEvent(props.onChange)
  const longPaste = useEffectEvent(props.onLongPaste)
  const editor = useEditor({
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    extensions: [...documentExtensions, Placeholder.configure({ placeholder })],
    content,
    autofocus: props.focused,
  })
  useEffect(() => {
    if (!editor) return
    const update = () => change(editor.getJSON())
    editor.on('update', update)
    return () => void editor.off('update', update)
  }, [editor])
  useEffect(() => {
    editor?.setOptions({
      editorProps: {
        attributes: {
          class: 'text-document min-h-full outline-none',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': label,
          lang: language,
        },
        handlePaste: (_view, event) => {
          const text = event.clipboardData?.getData('text/plain') ?? ''
          if (text.length <= longestInEditor) return false
          longPaste(event.clipboardData?.getData('text/html') ?? '', text)
          return true
        },
        // A whole text without markup has its paragraphs between blank lines; a few lines more are taken as they are.
        clipboardTextParser: (text, context, _plain, view) =>
          editor.isEmpty && /[\r\n]/.test(text)
            ? Slice.maxOpen(view.state.schema.nodeFromJSON(jsonFromDocument(parseText(text))).content)
            : linesAsParagraphs(text, context, view),
      },
    })
  }, [editor, label, language])
  return <EditorContent editor={editor} className="flex grow flex-col *:grow" />
}

function linesAsParagraphs(text: string, context: ResolvedPos, view: EditorView): Slice {
  const { schema } = view.state
  const paragraphs = text
    .split(/(?:\r\n?|\n)+/)
    .map((line) => schema.node('paragraph', null, line ? schema.text(line, context.marks()) : []))
  return Slice.maxOpen(Fragment.from(paragraphs))
}
