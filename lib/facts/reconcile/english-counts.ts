/** English words that say a number without being one, with what they may stand for. */
const counts: Readonly<Record<string, readonly number[]>> = {
  no: [0],
  none: [0],
  nobody: [0],
  a: [1],
  an: [1],
  one: [1],
  once: [1],
  single: [1],
  sole: [1],
  only: [1],
  unique: [1],
  both: [2],
  either: [2],
  neither: [2],
  pair: [2],
  pairs: [2],
  couple: [2],
  couples: [2],
  duo: [2],
  twin: [2],
  twins: [2],
  twice: [2],
  twofold: [2],
  double: [2],
  doubled: [2],
  doubles: [2],
  doubling: [2],
  dual: [2],
  second: [2],
  bilateral: [2],
  half: [2, 0.5],
  halved: [2, 0.5],
  halves: [2, 0.5],
  trio: [3],
  thrice: [3],
  triple: [3],
  tripled: [3],
  triples: [3],
  tripling: [3],
  trilateral: [3],
  treble: [3],
  triplets: [3],
  third: [3],
  quarter: [4, 0.25, 15, 3],
  quarters: [4, 0.25],
  quadruple: [4],
  quadrupled: [4],
  quartet: [4],
  quintet: [5],
  week: [7, 8],
  tens: [10],
  decade: [10],
  decades: [10],
  dozen: [12, 10],
  dozens: [12, 10],
  fortnight: [14, 15],
  score: [20],
  scores: [20],
  day: [24],
  century: [100],
  centuries: [100],
  hundreds: [100],
  millennium: [1000],
  thousands: [1000],
}

/** Counts that the words of an English text say; each is given once, and then spent. */
export function countWords(text: string): { spend(value: number): boolean } {
  const found = new Map<number, number>()
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? [])
    for (const value of Object.hasOwn(counts, word) ? counts[word]! : [])
      found.set(value, (found.get(value) ?? 0) + 1)
  return {
    spend(value) {
      const left = found.get(value) ?? 0
      found.set(value, left - 1)
      return left > 0
    },
  }
}
