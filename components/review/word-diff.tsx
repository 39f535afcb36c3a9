import type { ReactNode } from 'react'
import { compareWords, type WordPart } from '@/lib/review/compare-words'
import { useT } from '@/lib/i18n/use-t'

type Texts = { before: string; after: string }

/** A text with what another one lacks struck out or marked: `<del>` and `<ins>` with words for who cannot see them, so not by colour alone. */
export function WordDiff({ before, after }: Texts) {
  return compareWords(before, after).map((part, i) => (
    <span key={i}>
      {part.same ? (
        after.slice(part.after.from, part.after.to)
      ) : (
        <>
          <Removed>{before.slice(part.before.from, part.before.to)}</Removed>
          <Added>{after.slice(part.after.from, part.after.to)}</Added>
        </>
      )}
    </span>
  ))
}

/** The same on two lines: what was, with what went struck out, and what is, with what came marked. */
export function TwoLineDiff({ before, after }: Texts) {
  const t = useT()
  const parts = compareWords(before, after)
  const line = (text: string, side: 'before' | 'after', Mark: typeof Removed) =>
    parts.map((part: WordPart, i) => {
      const words = text.slice(part[side].from, part[side].to)
      return part.same ? <span key={i}>{words}</span> : <Mark key={i}>{words}</Mark>
    })
  return (
    <span className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-1">
      <span aria-hidden>−</span>
      <span>
        <span className="sr-only">{t('common:diff.before')} </span>
        {line(before, 'before', Removed)}
      </span>
      <span aria-hidden>+</span>
      <span>
        <span className="sr-only">{t('common:diff.after')} </span>
        {line(after, 'after', Added)}
      </span>
    </span>
  )
}

function Removed({ children }: { children: ReactNode }) {
  const t = useT()
  if (children === '') return null
  return (
    <del className="diff-del">
      <span className="sr-only">{t('common:diff.removed')} </span>
      {children}
    </del>
  )
}

function Added({ children }: { children: ReactNode }) {
  const t = useT()
  if (children === '') return null
  return (
    <ins className="diff-ins">
      <span className="sr-only">{t('common:diff.added')} </span>
      {children}
    </ins>
  )
}
