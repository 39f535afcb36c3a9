/** One French line, and the English that a US desk would print. */
export type NewsPair = { source: string; target: string }

type Template = (n: number) => readonly [source: string, target: string]

const towns = ['Kramatorsk', 'Izioum', 'Zaporijia', 'Marseille', 'Odessa', 'Roubaix', 'Bamako', 'Québec']
const weekdays = [
  ['lundi', 'Monday'],
  ['mardi', 'Tuesday'],
  ['mercredi', 'Wednesday'],
  ['jeudi', 'Thursday'],
  ['vendredi', 'Friday'],
] as const

function pick<T>(list: readonly [T, ...T[]] | readonly T[], n: number): T {
  return list[n % list.length] as T
}

function french(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, '\u202F')
}

function english(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',')
}

const templates: readonly Template[] = [
  (n) => [
    `Les combats se poursuivent à ${(n % 90) + 10} kilomètres de ${pick(towns, n)}, a indiqué ${pick(weekdays, n)[0]} le gouverneur de la région.`,
    `Fighting continues ${(n % 90) + 10} kilometers from ${pick(towns, n)}, the governor of the region said ${pick(weekdays, n)[1]}.`,
  ],
  (n) => [
    `Quelque ${french(1000 + (n % 400) * 25)} habitants ont quitté ${pick(towns, n)} depuis le début de l’offensive, selon la mairie, qui craint d’autres départs.`,
    `Some ${english(1000 + (n % 400) * 25)} residents have left ${pick(towns, n)} since the offensive began, according to city hall, which fears further departures.`,
  ],
  (n) => [
    `L’entreprise a investi ${(n % 80) + 2} millions d’euros dans son usine de ${pick(towns, n)}, qui emploie ${(n % 700) + 120} personnes.`,
    `The company has invested ${(n % 80) + 2} million euros in its plant in ${pick(towns, n)}, which employs ${(n % 700) + 120} people.`,
  ],
  (n) => [
    `« Nous ne partirons pas, parce que nous n’avons nulle part où aller », a déclaré une habitante, rencontrée près du marché couvert.`,
    `“We will not leave, because we have nowhere to go,” said a resident met near the covered market.${n < 0 ? ' ' : ''}`,
  ],
  (n) => [
    `Le taux de chômage a reculé de 0,${(n % 9) + 1} point, à ${(n % 12) + 3},${n % 9} %, au deuxième trimestre, a annoncé l’institut de statistique.`,
    `The unemployment rate fell by 0.${(n % 9) + 1} points to ${(n % 12) + 3}.${n % 9}% in the second quarter, the statistics institute said.`,
  ],
  (n) => [
    `La réunion, prévue le ${(n % 27) + 2} septembre ${2000 + (n % 25)} à ${(n % 9) + 13} h 30, a été reportée sans qu’aucune explication soit donnée.`,
    `The meeting, scheduled for Sept. ${(n % 27) + 2}, ${2000 + (n % 25)}, at ${(n % 9) + 1}:30 p.m., has been postponed without any explanation.`,
  ],
  () => [
    `Le ministre n’a pas souhaité répondre aux questions des journalistes, qui l’attendaient depuis le matin devant les grilles.`,
    `The minister declined to answer questions from the reporters who had been waiting outside the gates since morning.`,
  ],
  (n) => [
    `L’incendie a parcouru ${(n % 800) + 200} hectares de forêt et détruit une vingtaine de maisons, malgré des températures en baisse.`,
    `The fire has burned ${(n % 800) + 200} hectares of forest and destroyed about twenty houses, despite falling temperatures.`,
  ],
]

/** Aligned news lines, the same at every call: every eighth says nothing that could be counted. */
export function newsPairs(count: number): NewsPair[] {
  return Array.from({ length: count }, (_, n) => {
    const [source, target] = pick(templates, n)(Math.imul(n, 2654435761) >>> 8)
    return { source, target }
  })
}

export function countWords(lines: readonly string[]): number {
  return lines.reduce((words, line) => words + line.split(/\s+/).length, 0)
}
