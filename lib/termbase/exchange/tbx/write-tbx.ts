import type { NewTermEntry } from '@/lib/domain/term-entry'
import { workingStatus } from './categories'

/** What the versions and styles of TBX call the same things. */
type Dialect = {
  start: string
  end: string
  entry: string
  language: string
  term: string
  termStatus(value: string): string
  properNoun: string
  kind(value: string): string
  caseRule(value: string): string
  status(value: NewTermEntry['status']): string
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Categories as types of the same few elements: TBX 2, and TBX 3 in the style DCA. */
const attributes = {
  termStatus: (value: string) => `<termNote type="administrativeStatus">${value}</termNote>`,
  properNoun: '<termNote type="partOfSpeech">properNoun</termNote>',
  kind: (value: string) => `<admin type="x-etabli-kind">${value}</admin>`,
  caseRule: (value: string) => `<admin type="x-etabli-case">${value}</admin>`,
  status: (value: NewTermEntry['status']) =>
    `<admin type="elementWorkingStatus">${workingStatus[value]}</admin>`,
}

const tbx3Header = '<tbxHeader><fileDesc><sourceDesc><p>Établi</p></sourceDesc></fileDesc></tbxHeader>\n'
const tbx3 = {
  end: '</body></text>\n</tbx>\n',
  entry: 'conceptEntry',
  language: 'langSec',
  term: 'termSec',
}

const dialects: Readonly<Record<'tbx-dct' | 'tbx-dca' | 'tbx-2', Dialect>> = {
  'tbx-dct': {
    ...tbx3,
    start: `${declaration}<tbx type="TBX-Basic" style="dct" xml:lang="fr" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:etabli="urn:etabli:tbx">\n${tbx3Header}<text><body>\n`,
    termStatus: (value) => `<min:administrativeStatus>${value}</min:administrativeStatus>`,
    properNoun: '<min:partOfSpeech>properNoun</min:partOfSpeech>',
    kind: (value) => `<etabli:kind>${value}</etabli:kind>`,
    caseRule: (value) => `<etabli:case>${value}</etabli:case>`,
    status: (value) => `<etabli:status>${value}</etabli:status>`,
  },
  'tbx-dca': {
    ...attributes,
    ...tbx3,
    start: `${declaration}<tbx type="TBX-Basic" style="dca" xml:lang="fr" xmlns="urn:iso:std:iso:30042:ed-2">\n${tbx3Header}<text><body>\n`,
  },
  'tbx-2': {
    ...attributes,
    start: `${declaration}<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">\n<martif type="TBX" xml:lang="fr">\n<martifHeader><fileDesc><sourceDesc><p>Établi</p></sourceDesc></fileDesc><encodingDesc><p type="XCSURI">TBXXCSV02.xcs</p></encodingDesc></martifHeader>\n<text><body>\n`,
    end: '</body></text>\n</martif>\n',
    entry: 'termEntry',
    language: 'langSet',
    term: 'tig',
  },
}

/**
 * Entries as TBX. Preferred, admitted and deprecated terms are the French forms and the wanted, accepted and forbidden
 * English; what TBX has no category for is said in our own (see `categories.ts`), and left out where it is the default.
 * A character that XML cannot hold becomes U+FFFD.
 */
export function writeTbx(entries: readonly NewTermEntry[], style: keyof typeof dialects): string {
  const dialect = dialects[style]
  return dialect.start + entries.map((entry, i) => writeEntry(entry, i + 1, dialect)).join('') + dialect.end
}

function writeEntry(entry: NewTermEntry, number: number, dialect: Dialect): string {
  const proper = entry.kind === 'common' ? '' : dialect.properNoun
  const term = (form: string, status: string) =>
    `<${dialect.term}><term>${escapeXml(form)}</term>${proper}${dialect.termStatus(`${status}Term-admn-sts`)}</${dialect.term}>`
  const language = (code: string, terms: string[]) =>
    `  <${dialect.language} xml:lang="${code}">${terms.join('')}</${dialect.language}>\n`
  const said = [
    entry.kind === 'common' ? '' : dialect.kind(entry.kind),
    entry.caseRule === 'initial' ? '' : dialect.caseRule(entry.caseRule),
    entry.status === 'approved' ? '' : dialect.status(entry.status),
    entry.note === '' ? '' : `<note>${escapeXml(entry.note)}</note>`,
  ].join('')
  return [
    `<${dialect.entry} id="e${number}">\n`,
    said === '' ? '' : `  ${said}\n`,
    language(
      'fr',
      entry.source.map((form, i) => term(form, i === 0 ? 'preferred' : 'admitted')),
    ),
    language('en', [
      term(entry.target, 'preferred'),
      ...entry.accepted.map((form) => term(form, 'admitted')),
      ...entry.forbidden.map((form) => term(form, 'deprecated')),
    ]),
    `</${dialect.entry}>\n`,
  ].join('')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }

function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>\r]/g, (character) => entities[character] ?? character)
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, '\uFFFD')
}
