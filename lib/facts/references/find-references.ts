import type { Scan } from '@/lib/language/scan'
import type { ReferenceFact } from '../fact'
import type { FactFinder } from '../fact-finder'

/** Endings of a bare address ("lemonde.fr"). None is a word of either language, so that a forgotten space is no address. */
const topLevelDomains = new Set(
  'com org net edu gov int mil fr eu uk ua ru es ch lu ie pl br cn jp io tv ly gouv bzh paris'.split(' '),
)
const schemes = ['https', 'http', 'ftp']

const isDigit = (code: number) => code >= 0x30 && code <= 0x39
const isAsciiLetter = (code: number) => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
const isAsciiWord = (code: number) => isAsciiLetter(code) || isDigit(code) || code === 0x5f
/** Letters beyond ASCII are taken by their blocks: Latin, Greek, Cyrillic and on to the general punctuation, then CJK. */
const isWord = (code: number) =>
  isAsciiWord(code) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x3040 && code < 0xd800)
const isHost = (code: number) =>
  isAsciiLetter(code) || isDigit(code) || code === 0x2d || code === 0x2e || (code >= 0xe0 && code < 0x250)
const isLocal = (code: number) => isAsciiWord(code) || code === 0x2e || code === 0x2b || code === 0x2d
const isPath = (code: number) =>
  code > 0x20 && code < 0x2000 && !'<>"«»\u00a0\u007f`{}|\\^'.includes(String.fromCharCode(code))

function extend(text: string, at: number, accepts: (code: number) => boolean): number {
  while (at < text.length && accepts(text.charCodeAt(at))) at++
  return at
}

function extendBack(text: string, at: number, floor: number, accepts: (code: number) => boolean): number {
  while (at > floor && accepts(text.charCodeAt(at - 1))) at--
  return at
}

/** Leaves off what belongs to the sentence: final punctuation, and a bracket that the address itself did not open. */
function withoutPunctuation(text: string, from: number, to: number): number {
  let opened = 0
  for (let i = from; i < to; i++) {
    const c = text.charAt(i)
    if (c === '(' || c === '[') opened++
    else if (c === ')' || c === ']') opened--
  }
  for (; to > from; to--) {
    const c = text.charAt(to - 1)
    if (c === ')' || c === ']') {
      if (opened >= 0) return to
      opened++
    } else if (c === '(' || c === '[') opened--
    else if (!".,;:!?'*_~-".includes(c)) return to
  }
  return to
}

/** Where a host of at least two labels, none of them empty, ends; `from` where there is none. */
function hostEnd(text: string, from: number): number {
  let end = extend(text, from, isHost)
  while (end > from && (text.charAt(end - 1) === '.' || text.charAt(end - 1) === '-')) end--
  let dots = 0
  for (let i = from; i < end; i++) {
    if (text.charAt(i) !== '.') continue
    if (i === from || text.charAt(i - 1) === '.') return from
    dots++
  }
  return dots > 0 ? end : from
}

/** The end of the path, port and query after a host, without the punctuation of the sentence. */
function addressEnd(text: string, from: number, host: number): number {
  const next = text.charAt(host)
  const rest =
    next === '/' || next === '?' || next === '#' || (next === ':' && isDigit(text.charCodeAt(host + 1)))
  return rest ? Math.max(host, withoutPunctuation(text, from, extend(text, host, isPath))) : host
}

/** Hosts, e-mail addresses and handles are the same in any case; what follows a host is not. */
function valueOf(text: string, host: number, from: number, to: number): string {
  return text.slice(from, host).toLowerCase() + text.slice(host, to)
}

/**
 * Web addresses (also without a scheme, on the commonest endings), e-mail addresses, @handles and #hashtags, in the
 * order of their place, French and English alike. The punctuation of the sentence is not part of one. Linear in the
 * length of the text.
 */
export function findReferences(text: string): ReferenceFact[] {
  const found: ReferenceFact[] = []
  let floor = 0
  const add = (form: ReferenceFact['form'], from: number, to: number, host = to) => {
    found.push({
      kind: 'reference',
      from,
      to,
      text: text.slice(from, to),
      approximate: false,
      form,
      value: valueOf(text, host, from, to),
    })
  }

  const web = (at: number): number => {
    const start = extendBack(text, at, Math.max(floor, at - 6), isAsciiLetter)
    const scheme = schemes.find((name) => text.slice(start, at).toLowerCase() === name)
    const from = at + 3
    const host = scheme === undefined ? from : hostEnd(text, from)
    if (host === from) return extend(text, from, isHost)
    const to = addressEnd(text, from, host)
    add('web', start, to, host)
    return to
  }

  const bare = (at: number): number => {
    const start = extendBack(text, at, floor, isHost)
    const run = extend(text, at, isHost)
    if (isLocal(text.charCodeAt(run))) return extend(text, run, isLocal)
    if (text.charAt(run) === '@' || isWord(text.charCodeAt(start - 1))) return run
    let from = start
    while (from < at && !isWord(text.charCodeAt(from))) from++
    const host = hostEnd(text, from)
    const labels = text.slice(from, host).split('.')
    const first = (labels[0] ?? '').toLowerCase()
    const last = labels.at(-1) ?? ''
    const known = labels.length > 1 && topLevelDomains.has(last) && !isWord(text.charCodeAt(host))
    const named = first === 'www' ? labels.length > 2 : first.length > 1 && known
    if (!named || (known && /^\d+$/.test(labels.at(-2) ?? ''))) return run
    const to = addressEnd(text, from, host)
    add('web', from, to, host)
    return Math.max(to, run)
  }

  const at = (sign: number): number => {
    let from = extendBack(text, sign, floor, isLocal)
    while (from < sign && !isAsciiWord(text.charCodeAt(from))) from++
    if (from < sign) {
      const host = hostEnd(text, sign + 1)
      if (
        host === sign + 1 ||
        isWord(text.charCodeAt(from - 1)) ||
        host - text.lastIndexOf('.', host - 1) < 3
      )
        return extend(text, sign + 1, isHost)
      add('email', from, host)
      return host
    }
    if (isWord(text.charCodeAt(sign - 1)) || text.charAt(sign - 1) === '@') return sign + 1
    return handle(sign, isAsciiWord)
  }

  const handle = (sign: number, accepts: (code: number) => boolean): number => {
    let to = extend(text, sign + 1, accepts)
    if (text.charAt(sign) === '@') {
      if (text.charAt(to) === '@') to = Math.max(to, hostEnd(text, to + 1))
      else
        while (text.charAt(to) === '.' && /[a-z0-9_]/.test(text.charAt(to + 1)))
          to = extend(text, to + 1, accepts)
    }
    if (!/[\p{L}_]/u.test(text.slice(sign + 1, Math.min(to, sign + 200))) || to - sign < 3)
      return Math.max(to, sign + 1)
    if (text.charAt(to) !== '@') add('handle', sign, to)
    return to
  }

  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i)
    let next = i + 1
    if (code === 0x2e) {
      if (i > floor && isWord(text.charCodeAt(i - 1)) && isAsciiLetter(text.charCodeAt(i + 1))) next = bare(i)
    } else if (code === 0x3a) {
      if (text.charCodeAt(i + 1) === 0x2f && text.charCodeAt(i + 2) === 0x2f) next = web(i)
    } else if (code === 0x40) next = at(i)
    else if (code === 0x23) {
      const before = text.charCodeAt(i - 1)
      if (!isWord(before) && before !== 0x26 && before !== 0x2f) next = handle(i, isWord)
    }
    // The part before the @ of an e-mail address is still to be read from its start.
    if (next > i + 1 && text.charCodeAt(next) !== 0x40) floor = next
    i = next
  }
  return found
}

/** Whether a token stands in the text that addresses have: an @, a #, a point or colon with something right behind it. */
function mayRefer({ tokens }: Scan): boolean {
  return tokens.some(
    ({ kind, lower }, i) =>
      kind === 'mark' &&
      (lower === '@' || lower === '#' || ((lower === '.' || lower === ':') && tokens[i + 1]?.space === 0)),
  )
}

export const referenceFinder: FactFinder = {
  kind: 'reference',
  find: (scan) => (mayRefer(scan) ? findReferences(scan.text) : []),
}
