import type { TermEntry } from '@/lib/domain/term-entry'

/** The words for what kind of thing a term names. */
export const kindWords = {
  person: 'glossary:kind.person',
  place: 'glossary:kind.place',
  body: 'glossary:kind.body',
  product: 'glossary:kind.product',
  common: 'glossary:kind.common',
} as const satisfies Record<TermEntry['kind'], string>

/** The words for how capitals count. */
export const caseWords = {
  exact: 'glossary:caseRule.exact',
  initial: 'glossary:caseRule.initial',
  ignore: 'glossary:caseRule.ignore',
} as const satisfies Record<TermEntry['caseRule'], string>

/** The words for how far an entry has been agreed on. */
export const statusWords = {
  approved: 'glossary:status.approved',
  proposed: 'glossary:status.proposed',
  retired: 'glossary:status.retired',
} as const satisfies Record<TermEntry['status'], string>
