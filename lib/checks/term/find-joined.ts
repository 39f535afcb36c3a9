import { isCapitalised, type Draft } from './draft'
import { nearMiss, type Candidate, type NearMiss } from './near-miss'

const joined = (text: string) => text.replace(/[\s.'’‐‑-]+/gu, '')

/** Where a draft has the letters of a form with other dots, spaces or hyphens: "UN", "airstrike", "Lepen". */
export function findJoined({ form, spelling, plural }: Candidate, draft: Draft, isName: boolean): NearMiss[] {
  const wanted = joined(spelling)
  if (wanted.length < 2 || !/^\p{L}+$/u.test(wanted)) return []
  const isAcronym = wanted === wanted.toUpperCase()
  const lower = wanted.toLowerCase()
  const found: NearMiss[] = []
  draft.words.forEach((first, start) => {
    let letters = ''
    for (let i = start; i < draft.words.length && letters.length < wanted.length; i++) {
      const word = draft.words[i]!
      if (i > start && !/^[\s'’‐‑-]*$/u.test(draft.text.slice(draft.words[i - 1]!.to, word.from))) return
      letters += word.bare
      if (!lower.startsWith(letters.toLowerCase())) return
      if (letters.length < wanted.length) continue
      const written = draft.text.slice(first.from, word.to)
      const same = isAcronym ? letters === wanted : letters.length === wanted.length
      if (!same || written.toLowerCase() === spelling.toLowerCase()) return
      if (!isAcronym && isCapitalised(spelling) && !isCapitalised(written)) return
      const slight = isAcronym || !isName
      found.push(
        nearMiss(draft, first.from, word.to, {
          form,
          problem: 'wrong-spelling',
          plural,
          slight,
          distance: 1,
        }),
      )
    }
  })
  return found
}
