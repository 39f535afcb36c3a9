import { Fragment, type ReactNode } from 'react'
import type { InlineContent, Mark } from '@/lib/domain/inline-content'
import type { Annotation } from '@/lib/editor/annotations'

/** What a text shows beside its words; `termHint` names the term that a stretch stands for. */
export type StaticAnnotation = Annotation & { termHint?: string }

/** A content as it reads, with its marks and annotations, without an editor. */
export function StaticText({
  content,
  annotations,
}: {
  content: InlineContent
  annotations: readonly StaticAnnotation[]
}) {
  const pieces: ReactNode[] = []
  let offset = 0
  for (const node of content) {
    if (node.type === 'break') {
      pieces.push(<br key={offset} />)
      offset += 1
      continue
    }
    for (const piece of cut(node.text, offset, annotations)) {
      const words = piece.className ? (
        <span className={piece.className} title={piece.title} data-term-hint={piece.termHint}>
          {piece.text}
        </span>
      ) : (
        piece.text
      )
      pieces.push(<Fragment key={piece.from}>{marked(words, node.marks)}</Fragment>)
    }
    offset += node.text.length
  }
  return <>{pieces}</>
}

type Piece = { from: number; text: string; className: string; title?: string; termHint?: string }

function cut(text: string, offset: number, annotations: readonly StaticAnnotation[]): Piece[] {
  const here = annotations.filter(({ from, to }) => from < offset + text.length && to > offset)
  if (here.length === 0) return [{ from: offset, text, className: '' }]
  const bounds = new Set([offset, offset + text.length])
  for (const { from, to } of here) {
    bounds.add(Math.max(from, offset))
    bounds.add(Math.min(to, offset + text.length))
  }
  const places = [...bounds].sort((a, b) => a - b)
  return places.slice(0, -1).map((from, i) => {
    const to = places[i + 1] ?? from
    const over = here.filter((one) => one.from <= from && one.to >= to)
    return {
      from,
      text: text.slice(from - offset, to - offset),
      className: over.map((one) => one.className).join(' '),
      title: over.findLast((one) => one.title)?.title,
      termHint: over.find((one) => one.termHint)?.termHint,
    }
  })
}

function marked(words: ReactNode, marks: readonly Mark[] = []): ReactNode {
  return marks.reduceRight<ReactNode>((inner, mark) => {
    if (mark.type === 'bold') return <strong>{inner}</strong>
    if (mark.type === 'italic') return <em>{inner}</em>
    return (
      <span className="inline-link" title={mark.href}>
        {inner}
      </span>
    )
  }, words)
}
