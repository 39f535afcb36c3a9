import type { FactFinder } from '../fact-finder'
import { findEnglishTimes } from './en'
import { findFrenchTimes } from './fr'

export const timeFinder: FactFinder = {
  kind: 'time',
  find: (scan) => (scan.language === 'fr' ? findFrenchTimes(scan) : findEnglishTimes(scan)),
}
