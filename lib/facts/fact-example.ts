import type { Fact } from './fact'

type Parts<F> = F extends Fact ? Partial<Omit<F, 'kind' | 'from' | 'to' | 'text'>> : never

/** A text and what one kind of finder has to find in it, in order: the span, and the parts to hold. Nothing: silence. */
export type FactExample<F extends Fact> = readonly [
  text: string,
  ...facts: readonly ({ text: string } & Parts<F>)[],
]

/** What a kind of fact looks like in either language, and what must not be taken for it. */
export type FactExamples<F extends Fact> = {
  fr: readonly FactExample<F>[]
  en: readonly FactExample<F>[]
}
