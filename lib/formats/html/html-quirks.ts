import type { Element } from 'hast'

/** An element's declarations, names and values in lower case; the last of equal names wins, as in a browser. */
export function styleOf(element: Element): Map<string, string> {
  const style = element.properties.style
  const declarations = new Map<string, string>()
  if (typeof style !== 'string') return declarations
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const value = declaration
      .slice(colon + 1)
      .toLowerCase()
      .replace('!important', '')
      .trim()
    declarations.set(declaration.slice(0, colon).trim().toLowerCase(), value)
  }
  return declarations
}

/**
 * Whether the element makes its text bold or takes that away; undefined where it says nothing. Style goes before tag:
 * Google Docs wraps all that it copies in `<b style="font-weight:normal">`.
 */
export function boldOf(element: Element, style: Map<string, string>): boolean | undefined {
  const weight = style.get('font-weight')
  if (weight === 'bold' || weight === 'bolder') return true
  if (weight === 'normal' || weight === 'lighter') return false
  if (weight !== undefined && /^\d+$/.test(weight)) return Number(weight) >= 600
  return element.tagName === 'b' || element.tagName === 'strong' ? true : undefined
}

/** Whether the element makes its text italic or takes that away; undefined where it says nothing. */
export function italicOf(element: Element, style: Map<string, string>): boolean | undefined {
  const slant = style.get('font-style')
  if (slant?.startsWith('italic') || slant?.startsWith('oblique')) return true
  if (slant === 'normal') return false
  return element.tagName === 'i' || element.tagName === 'em' ? true : undefined
}

/** A paragraph that Word shows as a list item: "mso-list:l0 level2 lfo1" has its level. */
export function wordListDepth(style: Map<string, string>): number | undefined {
  const level = /\blevel(\d)\b/.exec(style.get('mso-list') ?? '')?.[1]
  return level === undefined ? undefined : Math.max(0, Number(level) - 1)
}

/** The bullet or number that Word writes into such a paragraph for programs that know no lists. */
export function isWordListMark(style: Map<string, string>): boolean {
  return style.get('mso-list') === 'ignore'
}

export function isHidden(element: Element, style: Map<string, string>): boolean {
  return element.properties.hidden !== undefined
    ? element.properties.hidden !== false && element.properties.hidden !== null
    : style.get('display') === 'none'
}
