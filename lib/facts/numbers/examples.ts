import type { NumberFact } from '../fact'
import type { FactExamples } from '../fact-example'
import { englishNumberExamples } from './examples-en'
import { frenchNumberExamples } from './examples-fr'

export const numberExamples: FactExamples<NumberFact> = {
  fr: frenchNumberExamples,
  en: englishNumberExamples,
}
