import type { FactFinder } from '../fact-finder'
import { findEnglishDates } from './en'
import { findFrenchDates } from './fr'

export const dateFinder: FactFinder = {
  kind: 'date',
  find: (scan) => (scan.language === 'fr' ? findFrenchDates(scan) : findEnglishDates(scan)),
}
