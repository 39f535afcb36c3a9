import type { Abbreviations } from '../abbreviations'
import { wordList } from '../word-list'

/** French words that are written with a point. */
export const abbreviations: Abbreviations = {
  phrase: wordList('cf ex ie eg vs av apr op'),
  title: wordList(`
    m mm mr mrs mme mmes mlle mlles dr drs pr prof mgr st ste sts stes gén lt
    Me Col Cap Cne Cdt Adj Maj Amb Bd Boul Fbg Rte
  `),
  beforeNumber: wordList(`
    n no nos nº num p pp art al alin fig vol t tome chap sect par env v réf tél fax fol
    janv févr fév mars avr juil sept oct nov déc
  `),
  afterName: wordList('inc ltd Corp Cie Co Sté Éts Jr Sr ibid hab éd dir'),
}

/** Words that begin a sentence and seldom a name, in lower case. */
export const sentenceStarters: ReadonlySet<string> = wordList(`
  le la les un une des du de en au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes
  il elle ils elles on nous vous je tu ça cela ceci celui celle ceux l d c j n s qu
  et ou mais or ni car donc puis ensuite enfin ainsi alors aussi cependant pourtant toutefois néanmoins
  à dans par pour sur sous avec sans chez vers depuis pendant après avant selon entre contre malgré outre
  si quand lorsque comme que qui quoi où pourquoi comment quel quelle quels quelles dont
  pas plus moins très tout toute tous toutes chaque plusieurs certains certaines quelques aucun aucune
  hier demain ici là deux trois quatre cinq six sept huit neuf dix
`)
