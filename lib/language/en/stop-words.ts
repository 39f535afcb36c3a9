import { wordList } from '../word-list'

/** The commonest English words that are not French ones, in lower case. */
export const stopWords: ReadonlySet<string> = wordList(`
  the of and to in is was were are be been being it its that this these those he she they we you his her their
  our your my with from by for at as an or but not have has had who which what when where will would could
  should can than then there into after before about over said says also more most other some such only
  if so no do does did up out them him us
`)
