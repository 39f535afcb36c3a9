import { SaxesParser } from 'saxes'
import { EtabliError } from '@/lib/domain/errors'
import { checkEntry } from '../check-entry'
import { obstacle, type Obstacle, type ReadTermFileOptions, type TermFile } from '../term-file'
import { categoryOf, entryElements, languageElements, localName, roots, termElements } from './categories'
import { createEntry, kindAndNote, readCategory, type TbxEntry, type TbxTerm } from './tbx-entry'
import { countLines, mendAmpersands } from './mend-ampersands'

const sliceLength = 1 << 16
const maxDepth = 200

/** What saxes complains of and still reads on from, without losing a tag. */
const passing: readonly (readonly [RegExp, 'xml-entity' | 'xml-character'])[] = [
  [/undefined entity\.$|entity name\.$|malformed character entity\.$/, 'xml-entity'],
  [/: disallowed character\.$|in char data\.$/, 'xml-character'],
]

/**
 * Reads TBX 2 and TBX 3, DCA and DCT alike, in slices; each step gives the share that is read. Custom entities are not
 * expanded. What is wrong inside an entry costs that entry; where tags do not go together reading stops, what was read
 * stays, and the last problem says so. Throws `glossary-format-unknown` for other XML.
 */
export function* readTbx(text: string, { name = '' }: ReadTermFileOptions): Generator<number, TermFile> {
  const file: TermFile = {
    format: 'tbx',
    columns: [],
    hasHeader: false,
    entries: [],
    problems: [],
    rows: 0,
    ignoredLanguages: [],
  }
  const ignored = new Set<string>()
  const start = text.search(/\S/)
  const firstLine = 1 + countLines(text, 0, start)
  const mended = mendAmpersands(text.slice(start), firstLine)
  let nextMended = 0
  const parser = new SaxesParser()
  parser.line = firstLine
  let depth = 0
  let stopped = false
  let rooted = false
  let closed = ''
  let entry: TbxEntry | undefined
  let term: TbxTerm | undefined
  let language: TbxTerm['language']
  /** The element whose text is gathered, and how deep it stands. */
  let gathered:
    { category: NonNullable<ReturnType<typeof categoryOf>>; depth: number; text: string } | undefined

  function stop(wrong: Obstacle) {
    if (stopped) return
    stopped = true
    if (entry) file.rows++
    file.problems.push({ line: parser.line, ...wrong })
  }

  parser.on('error', ({ message }) => {
    if (stopped) return
    const [, code] = passing.find(([pattern]) => pattern.test(message)) ?? []
    if (code) {
      if (entry) entry.wrong ??= obstacle(code)
      return
    }
    stop(obstacleOf(message, closed))
  })
  parser.on('opentagstart', ({ name: tag }) => {
    if (stopped) return
    depth++
    if (depth > maxDepth) return stop(obstacle('xml-too-deep', { limit: maxDepth }))
    const local = localName(tag)
    if (depth === 1 && !roots.has(local)) throw new EtabliError('glossary-format-unknown', { name })
    rooted = true
    if (entryElements.has(local)) entry = createEntry(parser.line)
  })
  parser.on('opentag', ({ name: tag, attributes }) => {
    if (stopped || !entry) return
    const local = localName(tag)
    if (languageElements.has(local)) {
      const code = (attributes['xml:lang'] ?? attributes.lang ?? '').trim()
      language = languageOf(code)
      if (code === '') entry.wrong ??= obstacle('missing-language')
      else if (!language) ignored.add(code)
    } else if (termElements.has(local)) {
      term = { language, text: '', rank: 1, notes: [] }
    } else if (!gathered) {
      const category = categoryOf(local, attributes.type)
      if (category) gathered = { category, depth, text: '' }
    }
  })
  parser.on('text', (piece) => {
    if (gathered) gathered.text += piece
  })
  parser.on('cdata', (piece) => {
    if (gathered) gathered.text += piece
  })
  parser.on('closetag', ({ name: tag }) => {
    if (stopped) return
    closed = tag
    if (gathered?.depth === depth && entry) {
      readCategory(gathered.category, gathered.text.trim(), entry, term)
      gathered = undefined
    }
    depth--
    if (!entry) return
    const local = localName(tag)
    if (termElements.has(local)) {
      if (term) entry.terms.push(term)
      term = undefined
    } else if (languageElements.has(local)) language = undefined
    else if (entryElements.has(local)) {
      const { line } = entry
      while (nextMended < mended.lines.length && mended.lines[nextMended]! < line) nextMended++
      const ampersand = (mended.lines[nextMended] ?? Infinity) <= parser.line
      const result = ampersand ? obstacle('xml-ampersand') : finish(entry)
      file.rows++
      if ('code' in result) file.problems.push({ line, ...result })
      else file.entries.push({ line, entry: result })
      entry = undefined
    }
  })

  for (let at = 0; at < mended.text.length && !stopped; at += sliceLength) {
    parser.write(mended.text.slice(at, at + sliceLength))
    yield Math.min(1, (at + sliceLength) / mended.text.length)
  }
  if (!stopped) parser.close()
  if (!rooted) throw new EtabliError('glossary-format-unknown', { name })
  file.ignoredLanguages = [...ignored].sort()
  return file
}

/** "fr-CA" and "eng" are French and English; undefined for others. */
function languageOf(code: string): TbxTerm['language'] {
  const [, language] = /^(fra|fre|fr|eng|en)(?![a-z])/i.exec(code) ?? []
  if (language === undefined) return undefined
  return language.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}

function finish(entry: TbxEntry): ReturnType<typeof checkEntry> {
  if (entry.wrong) return entry.wrong
  const byRank = (language: TbxTerm['language']) =>
    entry.terms.filter((term) => term.language === language).sort((a, b) => a.rank - b.rank)
  const french = byRank('fr')
  const english = byRank('en')
  const text = (terms: readonly TbxTerm[]) => terms.map((term) => term.text)
  return checkEntry({
    source: text(french),
    target: text(english.filter((term) => term.rank < 3)),
    accepted: [],
    forbidden: text(english.filter((term) => term.rank === 3)),
    ...kindAndNote(entry),
    caseRule: entry.caseRule,
    status: entry.status,
  })
}

/** What saxes says of a text that is not well-formed; it has just closed the element `closed`. */
function obstacleOf(message: string, closed: string): Obstacle {
  if (/unclosed tag: |unexpected end\.$/.test(message)) return obstacle('xml-cut-off')
  if (/unexpected close tag\.$/.test(message)) return obstacle('xml-tag', { tag: closed.slice(0, 40) })
  return obstacle('xml-broken')
}
