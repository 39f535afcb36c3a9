import { diffWordsWithSpace } from 'diff'

/** A text with what another one lacks struck out or marked: `<del>` and `<ins>`, so not by colour alone. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  return (
    <>
      {diffWordsWithSpace(before, after).map((part, i) =>
        part.added ? (
          <ins key={i} className="diff-ins">
            {part.value}
          </ins>
        ) : part.removed ? (
          <del key={i} className="diff-del">
            {part.value}
          </del>
        ) : (
          <span key={i}>{part.value}</span>
        ),
      )}
    </>
  )
}
