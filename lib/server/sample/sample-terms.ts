import type { TermEntry } from '@/lib/domain/term-entry'

type SampleTerm = Omit<TermEntry, 'id'>

const usual = {
  accepted: [],
  forbidden: [],
  caseRule: 'exact',
  note: '',
  status: 'approved',
} as const satisfies Partial<SampleTerm>

/** The glossary that comes with the sample article. */
export const sampleTerms: SampleTerm[] = [
  {
    ...usual,
    source: ['Louhansk', 'Lougansk'],
    target: 'Luhansk',
    forbidden: ['Lugansk'],
    kind: 'place',
    note: 'Romanized from Ukrainian, for the city and for the region.',
  },
  { ...usual, source: ['Izioum', 'Izium'], target: 'Izium', accepted: ['Izyum'], kind: 'place' },
  {
    ...usual,
    source: ['Kiev', 'Kyiv'],
    target: 'Kyiv',
    forbidden: ['Kiev'],
    kind: 'place',
    note: 'AP style since 2019.',
  },
  { ...usual, source: ['Kharkiv', 'Kharkov'], target: 'Kharkiv', forbidden: ['Kharkov'], kind: 'place' },
  { ...usual, source: ['Marioupol'], target: 'Mariupol', kind: 'place' },
  { ...usual, source: ['Zaporijjia'], target: 'Zaporizhzhia', forbidden: ['Zaporozhye'], kind: 'place' },
  { ...usual, source: ['Odessa'], target: 'Odesa', forbidden: ['Odessa'], kind: 'place' },
  { ...usual, source: ['Moscou'], target: 'Moscow', kind: 'place' },
  {
    ...usual,
    source: ['Iryna Savtchenko', 'Savtchenko'],
    target: 'Iryna Savchenko',
    accepted: ['Savchenko'],
    kind: 'person',
    note: 'Deminer. Full name at first mention, surname afterwards.',
  },
  { ...usual, source: ['OTAN', 'Otan'], target: 'NATO', kind: 'body' },
  {
    ...usual,
    source: ['ONU', 'Nations unies'],
    target: 'U.N.',
    accepted: ['United Nations', 'UN'],
    kind: 'body',
    note: 'AP style: U.N. in text, UN in headlines.',
  },
  { ...usual, source: ['UE', 'Union européenne'], target: 'EU', accepted: ['European Union'], kind: 'body' },
  {
    ...usual,
    source: ['AIEA'],
    target: 'IAEA',
    accepted: ['International Atomic Energy Agency'],
    kind: 'body',
  },
  {
    ...usual,
    source: ['démineur'],
    target: 'deminer',
    accepted: ['mine clearer'],
    kind: 'common',
    caseRule: 'initial',
    note: 'Not “sapper”, which is a military engineer of any kind.',
  },
  {
    ...usual,
    source: ['groupe électrogène'],
    target: 'generator',
    accepted: ['power generator'],
    forbidden: ['electrogenic group'],
    kind: 'common',
    caseRule: 'initial',
  },
]
