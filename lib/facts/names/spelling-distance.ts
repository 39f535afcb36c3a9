/** The least number of letters to put in, take out, change or swap with their neighbour; more than `limit` is `limit + 1`. */
export function spellingDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let cost = Math.min(previous[j - 1]! + (same ? 0 : 1), previous[j]! + 1, row[j - 1]! + 1)
      if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1))
        cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    before = previous
    previous = row
  }
  return Math.min(previous[b.length] ?? 0, limit + 1)
}

const alike: readonly (readonly [letters: RegExp, one: string])[] = [
  [/tch|ch|sh/g, 'c'],
  [/dj|zh/g, 'j'],
  [/gu(?=[ei])/g, 'g'],
  [/ou|oo/g, 'u'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/ss/g, 's'],
  [/y/g, 'i'],
  [/i+e?i*/g, 'i'],
]

/** A name's letters without what is a matter of habit in romanising: "Zelensky", "Zelenskyy", "Zelenskiy" have one. */
export function soundOf(key: string): string {
  return alike.reduce((text, [letters, one]) => text.replace(letters, one), key)
}

/** The sound without what languages put at the end of a place's name: "Tarragone", "Tarragona". */
export function stemOf(key: string): string {
  return soundOf(key).replace(/[aeiou]+$/, '')
}
