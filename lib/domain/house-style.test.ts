import { describe, expect, it } from 'vitest'
import { builtInHouseStyles, getHouseStyle, houseStyleSchema, type HouseStyle } from './house-style'

const own: HouseStyle = { ...builtInHouseStyles[1], id: 'desk', name: 'Our desk' }

describe('getHouseStyle', () => {
  it.each<[string, HouseStyle[], HouseStyle]>([
    ['uk', [], builtInHouseStyles[1]],
    ['desk', [own], own],
    ['uk', [own], builtInHouseStyles[1]],
    ['uk', [{ ...own, id: 'uk' }], { ...own, id: 'uk' }],
    ['gone', [own], builtInHouseStyles[0]],
  ])('%s', (id, given, wanted) => {
    expect(getHouseStyle(id, given)).toEqual(wanted)
  })
})

describe('builtInHouseStyles', () => {
  it.each(builtInHouseStyles)('$id is a house style with a locale that Intl knows', (style) => {
    expect(houseStyleSchema.parse(style)).toEqual(style)
    expect(Intl.NumberFormat.supportedLocalesOf(style.locale)).toEqual([style.locale])
  })
})
