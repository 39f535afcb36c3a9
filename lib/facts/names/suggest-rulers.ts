import { romanValue } from '@/lib/language/numerals-roman'
import { nameKey, nameList } from './lists/name-list'

/** First names as English gives them to kings, popes and saints. */
const rulers = nameList(`
Abdallah = Abdullah
Alexandre = Alexander
Alphonse = Alfonso | Alphonse
André = Andrew
Antoine = Anthony | Antoine
Baudouin = Baudouin
Benoît = Benedict
Catherine = Catherine
Célestin = Celestine
Clément = Clement
Constantin = Constantine
Édouard = Edward
Élisabeth = Elizabeth
Étienne = Stephen
Ferdinand = Ferdinand
François = Francis
Frédéric = Frederick
Frédéric-Guillaume = Frederick William
Georges = George
Grégoire = Gregory
Guillaume = William | Wilhelm
Henri = Henry | Henri
Innocent = Innocent
Isabelle = Isabella
Jacques = James
Jean = John
Jean-Paul = John Paul
Jules = Julius
Léon = Leo
Léopold = Leopold
Louis = Louis
Luc = Luke
Marc = Mark
Marie = Mary
Matthieu = Matthew
Michel = Michael
Moulay = Moulay
Nicolas = Nicholas
Paul = Paul
Philippe = Philip | Philippe
Pie = Pius
Pierre = Peter
Sixte = Sixtus
Urbain = Urban
Victor-Emmanuel = Victor Emmanuel
`)

/** English for "François Ier", "Philippe VI" and, after the name itself, for "François" alone; empty for other names. */
export function suggestRuler(name: string): string[] {
  const [, first = '', number] = /^(\S+?)(?:\s+([IVXL]+)(?:er|re)?)?$/u.exec(name) ?? []
  const english = rulers.get(nameKey(first))
  if (!english) return []
  if (number === undefined) return [name, ...english.filter((other) => other !== name)]
  return romanValue(number) === undefined ? [] : english.map((other) => `${other} ${number}`)
}
