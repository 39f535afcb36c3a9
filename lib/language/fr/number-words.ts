/** 1 to 9. */
export const frUnits = new Map([
  ['un', 1],
  ['une', 1],
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
  ['six', 6],
  ['sept', 7],
  ['huit', 8],
  ['neuf', 9],
])

/** 10 to 16; 17 to 19 are made of ten and a unit. */
export const frTeens = new Map([
  ['dix', 10],
  ['onze', 11],
  ['douze', 12],
  ['treize', 13],
  ['quatorze', 14],
  ['quinze', 15],
  ['seize', 16],
])

/** Tens, with the Swiss and Belgian ones. */
export const frTens = new Map([
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
])

/** Nouns that multiply what stands before them. */
export const frScales = new Map([
  ['million', 1e6],
  ['millions', 1e6],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['md', 1e9],
  ['mds', 1e9],
  ['mrd', 1e9],
  ['mrds', 1e9],
  ['billion', 1e12],
  ['billions', 1e12],
  ['trillion', 1e18],
  ['trillions', 1e18],
])

/** Round counts: about so many. */
export const frRoundCounts = new Map([
  ['huitaine', 8],
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['millier', 1000],
])

const ordinalStems: [string, number][] = [
  ['deux', 2],
  ['trois', 3],
  ['quatr', 4],
  ['cinqu', 5],
  ['six', 6],
  ['sept', 7],
  ['huit', 8],
  ['neuv', 9],
  ['dix', 10],
  ['onz', 11],
  ['douz', 12],
  ['treiz', 13],
  ['quatorz', 14],
  ['quinz', 15],
  ['seiz', 16],
  ['vingt', 20],
  ['trent', 30],
  ['quarant', 40],
  ['cinquant', 50],
  ['soixant', 60],
  ['septant', 70],
  ['huitant', 80],
  ['nonant', 90],
  ['cent', 100],
  ['mill', 1000],
]

/** "deuxième" and on; what stands before a compound one ("vingt et unième") is added to it. */
export const frOrdinals = new Map([
  ['unième', 1],
  ['second', 2],
  ['seconde', 2],
  ...ordinalStems.map(([stem, value]): [string, number] => [`${stem}ième`, value]),
])

/** Denominators that are words of their own. */
export const frDenominators = new Map([
  ['tiers', 3],
  ['quart', 4],
  ['quarts', 4],
])

/** Every word that a French numeral may begin with. */
export const frNumberWords: ReadonlySet<string> = new Set([
  'zéro',
  ...frUnits.keys(),
  ...frTeens.keys(),
  ...frTens.keys(),
  ...frOrdinals.keys(),
  'cent',
  'mille',
])
