import { wordList } from '../word-list'

/** The commonest French words that are not English ones, in lower case. */
export const stopWords: ReadonlySet<string> = wordList(`
  le la les un une du de au aux et ou où que qui quoi dont dans par pour sur sous avec sans chez vers
  ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes il elle ils elles nous vous je
  ne pas ni se est sont était étaient être été avait avaient ont avoir fait selon après depuis alors
  mais donc car comme plus très aussi entre contre tout tous toute toutes deux cela ainsi lui
  l d j n s c qu
`)
