import { builtInHouseStyles, type HouseStyle } from '@/lib/domain/house-style'
import type { Language } from '@/lib/language/language'
import type { Call } from './command'
import { UsageError } from './usage-error'

/** `--lang`; French where it is not given. */
export function readLanguage(call: Call): Language {
  const value = call.option('lang') ?? 'fr'
  if (value === 'fr' || value === 'en') return value
  throw new UsageError('cli:error.unknownLanguage', { value })
}

/** `--style`, a built-in house style; US news where it is not given. */
export function readHouseStyle(call: Call): HouseStyle {
  const value = call.option('style') ?? 'us'
  const style = builtInHouseStyles.find(({ id }) => id === value)
  if (style) return style
  throw new UsageError('cli:error.unknownStyle', {
    value,
    known: builtInHouseStyles.map(({ id }) => id).join(', '),
  })
}
