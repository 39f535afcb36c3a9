const alike: readonly (readonly [letters: RegExp, one: string])[] = [
  [/tch|ch|sh/g, 'c'],
  [/dj|zh/g, 'j'],
  [/gu(?=[ei])/g, 'g'],
  [/kh/g, 'h'],
  [/(?<=[aeiou])h$/, ''],
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
