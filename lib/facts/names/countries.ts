import { nameKey } from './lists/name-list'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Codes that are no countries, or whose names news does not use. */
const skipped = new Set(['AN', 'BU', 'EZ', 'EU', 'QO', 'UM', 'UN', 'XA', 'XB', 'ZZ'])

let countries: ReadonlyMap<string, string> | undefined

/** English names of countries and territories by the `nameKey` of the French ones, from `Intl.DisplayNames`; read once. */
export function countryNames(): ReadonlyMap<string, string> {
  return (countries ??= readCountries())
}

function readCountries(): ReadonlyMap<string, string> {
  const fr = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' })
  const en = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const names = new Map<string, string>()
  for (const first of letters)
    for (const second of letters) {
      const code = first + second
      if (skipped.has(code)) continue
      const [french, english] = [fr.of(code), en.of(code)]
      if (!french || !english || /[().]|SAR/.test(french + english.replaceAll('St.', ''))) continue
      names.set(nameKey(french), english.replace(' & ', ' and '))
    }
  return names
}
