import { builtInHouseStyles, type HouseStyle } from '@/lib/domain/house-style'
import { useT } from '@/lib/i18n/use-t'

type BuiltInId = (typeof builtInHouseStyles)[number]['id']

const names = {
  us: 'settings:builtIn.us',
  uk: 'settings:builtIn.uk',
  intl: 'settings:builtIn.intl',
} as const satisfies Record<BuiltInId, string>

/** Whether the style is one that Établi brings along. */
export function isBuiltIn<T extends { id: string }>(style: T): style is T & { id: BuiltInId } {
  return builtInHouseStyles.some(({ id }) => id === style.id)
}

/** What a house style is called in the person's language: the built-in ones by a translated name, the desk's own by theirs. */
export function useHouseStyleName(): (style: HouseStyle) => string {
  const t = useT()
  return (style) => (isBuiltIn(style) ? t(names[style.id]) : style.name)
}
