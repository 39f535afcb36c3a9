import type { QuantityFact } from '../fact'
import type { FactExamples } from '../fact-example'
import { englishQuantityExamples } from './examples-en'
import { frenchQuantityExamples } from './examples-fr'

export const quantityExamples: FactExamples<QuantityFact> = {
  fr: frenchQuantityExamples,
  en: englishQuantityExamples,
}
