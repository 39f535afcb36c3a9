const pluralInS = new Set(
  'bal bleu cal carnaval chacal émeu fatal festival final landau lieu-dit natal naval pneu récital régal sarrau'.split(
    ' ',
  ),
)
const pluralInX = new Set('bijou caillou chou genou hibou joujou pou'.split(' '))
const ailToAux = new Set('bail corail émail soupirail travail vantail vitrail'.split(' '))

/** The plural of a French noun or adjective in lower case; the word itself where it does not change. */
export function frenchPlural(word: string): string {
  if (/[sxz]$/.test(word)) return word
  if (word === 'œil') return 'yeux'
  if (pluralInS.has(word)) return `${word}s`
  if (ailToAux.has(word)) return `${word.slice(0, -3)}aux`
  if (word.endsWith('al')) return `${word.slice(0, -2)}aux`
  if (pluralInX.has(word) || /[ae]u$/.test(word)) return `${word}x`
  return `${word}s`
}

/** Nouns whose ending looks like a person's or an adjective's, and whose "feminine" would be another word. */
const withoutFeminine = new Set(
  'arrêté bain biais billard bois charnier climat communiqué constat défilé éclat entretien essentiel étendard fois format frais gain gant grain hasard lien main maintien mandat marché mat matériel milliard mois motif pain palais personnel plat potentiel rat regard relevé retard soutien squat standard tarif train traité vent volant'.split(
    ' ',
  ),
)

/** The feminines that no ending gives. */
const feminines = new Map<string, string>(
  'adjoint adjointe, ambassadeur ambassadrice, bas basse, beau belle, blanc blanche, blond blonde, breton bretonne, champion championne, chef cheffe, cousin cousine, détenu détenue, doux douce, élu élue, époux épouse, espion espionne, faux fausse, favori favorite, franc franche, grand grande, grec grecque, gros grosse, haut haute, inconnu inconnue, long longue, maître maîtresse, marchand marchande, nouveau nouvelle, patron patronne, petit petite, piéton piétonne, public publique, roux rousse, sec sèche, suspect suspecte, turc turque, veuf veuve, vieux vieille, vigneron vigneronne, voisin voisine'
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** First parts of compounds that stay as they are: "vice-présidentes", "porte-parole", "ex-ministres". */
const invariable = new Set('anti après arrière avant demi ex mi non porte pro semi super vice'.split(' '))

const feminineEndings: readonly (readonly [ending: string, ...feminine: string[]])[] = [
  ['teur', 'trice', 'teuse', 'teure'],
  ['eur', 'euse', 'eure'],
  ['ien', 'ienne'],
  ['éen', 'éenne'],
  ['er', 'ère'],
  ['if', 'ive'],
  ['eux', 'euse'],
  ['al', 'ale'],
  ['el', 'elle'],
  ['and', 'ande'],
  ['ard', 'arde'],
  ['é', 'ée'],
  ['ant', 'ante'],
  ['ent', 'ente'],
  ['ain', 'aine'],
  ['ais', 'aise'],
  ['ois', 'oise'],
  ['at', 'ate'],
]

/**
 * The feminine forms that a French noun of person or adjective in lower case may take, the usual one first; empty where
 * its ending does not tell ("port" has none, and "porte" is another word).
 */
export function frenchFeminines(word: string): string[] {
  if (withoutFeminine.has(word) || /[^é]ment$/.test(word)) return []
  const known = feminines.get(word)
  if (known) return [known]
  const found = feminineEndings.find(([ending]) => word.endsWith(ending) && word.length > ending.length + 1)
  if (!found) return []
  const [ending, ...feminine] = found
  return feminine.map((form) => word.slice(0, word.length - ending.length) + form)
}

/** Words that end the part of a French term that agrees in number: "convois | de céréales". */
const linking = new Set(
  'à au aux avec chez contre d dans de des du en et l la le les ou par pour sans sous sur vers'.split(' '),
)

const wordPattern = /[\p{L}\p{M}]+/gu

/** A term's other forms: the words before its first preposition inflected together, the first alone, the last alone. */
export function inflectTerm(term: string): { form: string; plural: boolean }[] {
  const words = [...term.matchAll(wordPattern)].map((match) => ({ at: match.index, word: match[0] }))
  const end = words.findIndex(({ word }, i) => i > 0 && linking.has(word.toLowerCase()))
  const head = (end < 0 ? words : words.slice(0, end)).slice(0, 4)
  const forms = new Map<string, boolean>()

  function put(inflected: (word: string, i: number) => string, plural: boolean) {
    let form = ''
    let done = 0
    head.forEach(({ at, word }, i) => {
      form += term.slice(done, at) + (invariable.has(word) ? word : inflected(word, i))
      done = at + word.length
    })
    form += term.slice(done)
    if (form !== term && !forms.has(form)) forms.set(form, plural)
  }

  const feminine = (word: string, choice: number) => {
    const forms = frenchFeminines(word)
    return forms[choice] ?? forms[0] ?? word
  }
  put(frenchPlural, true)
  put((word, i) => (i === 0 ? frenchPlural(word) : word), true)
  put((word, i) => (i === head.length - 1 ? frenchPlural(word) : word), true)
  for (const choice of [0, 1, 2]) {
    put((word) => feminine(word, choice), false)
    put((word) => frenchPlural(feminine(word, choice)), true)
  }
  return [...forms].map(([form, plural]) => ({ form, plural }))
}
