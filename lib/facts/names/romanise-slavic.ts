import type { Romanised, RomanisedLanguage } from './romanised'

type Slavic = Extract<RomanisedLanguage, 'uk' | 'ru' | 'bg'>
type Rule = readonly [french: RegExp, english: string]

/** What French writes as no other language does, in lower case; "S" and "Z" hold "sh" and "zh" until the end. */
const common: readonly Rule[] = [
  [/chtch/g, 'Sch'],
  [/tch/g, 'C'],
  [/(?<!S)ch/g, 'S'],
  [/dj/g, 'dZ'],
  [/j/g, 'Z'],
  [/gu(?=[eéèiïy])/g, 'g'],
  [/ou/g, 'u'],
  [/(?<=[aeiouyïéè])ss(?=[aeiouyïéèk])/g, 's'],
  [/(?<=[aeiouyé])ïevsk/g, 'yevsk'],
  [/off$/, 'ov'],
  [/ieff$/, 'iev'],
  [/eff$/, 'ev'],
  [/([iy])ne$/, '$1n'],
  [/é|è|ê/g, 'e'],
]

const own: Record<Slavic, readonly Rule[]> = {
  ru: [
    [/^ie/, 'ye'],
    [/^i(?=[aou])/, 'y'],
    [/ïa/g, 'ya'],
    [/ïo/g, 'yo'],
    [/ïu/g, 'yu'],
    [/ïe/g, 'ye'],
    [/(?<=[^aeiouyï])i(?=[aou])/g, 'y'],
    [/(?<=[aeou])i(?=[aou])/g, 'y'],
    [/(?<=[^aeiouyïSCZ])ie(?=v$)/g, 'iye'],
    [/iye(?=v$)/g, 'ye'],
    [/oï$/, 'oy'],
    [/ski$/, 'sky'],
    [/yï$/, 'y'],
    [/ï/g, 'i'],
  ],
  uk: [
    [/^ie/, 'ye'],
    [/^i(?=[aou])/, 'y'],
    [/yï$/, 'yi'],
    [/s[ky]*k[iy]$/, 'skyi'],
    [/viC$/, 'vyC'],
    [/ï/g, 'i'],
  ],
  bg: [
    [/^i(?=[aou])/, 'y'],
    [/(?<=[^aeiouyï])i(?=[ou])/g, 'y'],
    [/ï/g, 'y'],
  ],
}

const last: readonly Rule[] = [
  [/S/g, 'sh'],
  [/Z/g, 'zh'],
  [/C/g, 'ch'],
]

/** Spellings of other languages: Polish, German, Hungarian, English. */
const foreign = /w|cz|sz|rz|ck|sch|th|ph|ł|x|q|ü|ö|ä|ñ/

/** Whether a letter is written as French writes it, so that there is something to change. */
const frenchHabit = /ou|ch|j|ï|é|gu[eéiïy]|ss|[iy]ne$|eff$|off$|^ie|^i[aou]|[^aeiouy]i[aou]|ski$/

/** Endings of names that no French name has, and whose they are, the likeliest first. */
const endings: readonly (readonly [ending: RegExp, ...languages: Slavic[]])[] = [
  [/(?:enko|(?:tch|i|n|l|m|d|v)ouk|iv|ivka|ivsk|ohrad|yntsi|ivtsi|ytsia|ïvka|ytch|ytchi|yna)$/, 'uk', 'ru'],
  [/(?:vitch|[mn]itch)$/, 'ru', 'uk'],
  [
    /(?:[^f]ov|[knrmtdgvlsjz]ev|ïev|iev|tchev|chev|ova|[knrmtdgvlj]eva|tcheva|ïeva|[knrml]off|[kntr]ieff)$/,
    'ru',
    'bg',
    'uk',
  ],
  [
    /(?:[^qu]kine|tchine|chine|khine|jine|ltsine|outine|ounine|oukine|oustine|rodine|lodine|ozine|yrdine|oubine|lpine|soltsine|soulyne|ytsyne|itsyne)$/,
    'ru',
  ],
  [
    /(?:[oei]vski|[iey]nski|[aeiou]tski|rski|nskoï|vskoï|tskoï|stoï|rskoï|skaïa|tskaïa|lnaïa|ovsky|[aeiou]tsky|oujny|oulny)$/,
    'ru',
    'uk',
  ],
  [/(?:[rnvtlim]sk|grad|gorod|horod|ïarsk|opol|opil|oupol|ovka|evka|rinodar)$/, 'ru', 'uk'],
]

/** Runs of letters that no French, African, English or Spanish name has. */
const clusters =
  /chtch|j[ndkmgvl]|ijj|kh[mvnlr]|^vl|^chm[iy]|^chk|^zv|iou[bghklmrstv]|ivts|tsia$|^jy|^nij|ouï[vl]|ïv|tch[nky]|ytch|oïgou|ntchou|^tche[rlk]|houl|^oujh|^iak|kht|chvi/

/** The languages that the letters of a name point to, the likeliest first; none for a name that may be anybody's. */
export function slavicLanguages(word: string): readonly Slavic[] {
  const lower = word.toLowerCase()
  if (lower.length < 5 || foreign.test(lower) || !frenchHabit.test(lower)) return []
  for (const [ending, ...languages] of endings)
    if (ending.test(lower))
      return /h(?<![ckstz]h)|y(?!$)/.test(lower) && languages.includes('uk')
        ? ['uk', ...languages.filter((l) => l !== 'uk')]
        : languages
  if (!clusters.test(lower)) return []
  return /h(?<![ckst]h)|y(?!$)|iv/.test(lower) ? ['uk', 'ru'] : ['ru', 'uk']
}

/** A word by the habits of one language. */
export function romaniseSlavic(word: string, language: Slavic): string {
  const english = [...common, ...own[language], ...last].reduce(
    (text, [french, letters]) => text.replace(french, letters),
    word.toLowerCase(),
  )
  return word
    .split('-')
    .reduce((text, part, i) => (i === 0 ? capitalised(text, part) : text), english)
    .replace(/(?<=-)\p{Ll}/gu, (letter) => letter.toUpperCase())
}

function capitalised(text: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/** A word by each language that it may come from: first those that `languages` or its letters name; those that change nothing are left out. */
export function romanisations(
  word: string,
  languages: readonly Slavic[] = slavicLanguages(word),
): Romanised[] {
  const found: Romanised[] = []
  for (const language of languages) {
    const text = romaniseSlavic(word, language)
    if (text !== word && !found.some((other) => other.text === text)) found.push({ text, language })
  }
  return found
}
