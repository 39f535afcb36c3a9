import type { Check } from './check'

/** French words that no English sentence has. */
const french =
  /(?<![\p{L}\p{N}])(?:(?:les?|la|du|des|et|en|une?|est|sont|dans|pour|par|sur|que|qui|aux?|avec|cette|ces|ils?|elles?|ont|pas|leurs?|ses)(?![\p{L}\p{N}])|(?:[dlcjnsm]|qu)['’]\p{L})/iu

/** A draft that is the French itself, left standing. Names, numbers and addresses stand in any language. */
export const untranslated = {
  id: 'untranslated',
  level: 'error',
  category: 'language',
  problems: ['same-as-source'],
  find({ source, target }) {
    const text = target.trim()
    const original = source.trim()
    if (text.length !== original.length || plain(text) !== plain(original)) return []
    const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
    const common = words.filter((word) => /^\p{Ll}/u.test(word) || word.length > 5)
    if (words.length < 3 || common.length === 0 || !french.test(text)) return []
    const from = target.indexOf(text)
    return [
      {
        check: 'untranslated',
        level: 'error',
        side: 'target',
        from,
        to: from + text.length,
        text,
        replacements: [],
        values: { problem: 'same-as-source' },
      },
    ]
  },
  examples: [
    {
      source: 'Le maire a quitté la ville.',
      target: 'Le maire a quitté la ville.',
      finds: [{ problem: 'same-as-source', text: 'Le maire a quitté la ville.' }],
    },
    {
      source: 'UNE VILLE DANS LA TOURMENTE',
      target: 'UNE VILLE DANS LA TOURMENTE',
      finds: [{ problem: 'same-as-source', text: 'UNE VILLE DANS LA TOURMENTE' }],
    },
    { source: 'Emmanuel Macron', target: 'Emmanuel Macron', finds: [] },
    {
      source: 'Paris Saint-Germain – Manchester City',
      target: 'Paris Saint-Germain – Manchester City',
      finds: [],
    },
    { source: 'The New York Times', target: 'The New York Times', finds: [] },
    { source: '24/02/2022', target: '24/02/2022', finds: [] },
  ],
} as const satisfies Check

function plain(text: string): string {
  return text.replace(/[\s\u00A0\u202F]+/g, ' ').replaceAll('’', "'")
}
