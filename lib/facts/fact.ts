import type { Range } from '@/lib/language/range'

/** A CLDR measure unit identifier: `mile`, `square-kilometer`, `kilometer-per-hour`, `celsius`… */
export type MeasureUnit = string

/** One figure, or the two ends of a range ("de 10 à 15"). */
export type Amount =
  { value: number; low?: undefined; high?: undefined } | { value?: undefined; low: number; high: number }

type Found = Range & {
  /** The characters of the text between `from` and `to`. */
  text: string
  /** Hedged or round by its wording: "environ", "quelque", "une quinzaine". */
  approximate: boolean
}

export type QuantityFact = Found &
  Amount & {
    kind: 'quantity'
    unit: MeasureUnit
    /** A change ("une hausse de 2 °C"), which converts without the zero point. */
    difference?: true
    /** Never to be converted: a calibre, a race, a film gauge, a screen, knots at sea. */
    fixed?: true
    /** Somebody's height or weight, which some desks give in feet and inches, or in stone. */
    person?: true
    /** Decimals that the text writes, so that rounding can follow the source's own precision; 0 for none. */
    decimals: number
  }

export type NumberFact = Found &
  Amount & {
    kind: 'number'
    form: 'cardinal' | 'ordinal' | 'percentage' | 'fraction' | 'century'
    decimals: number
  }

export type MoneyFact = Found &
  Amount & {
    kind: 'money'
    /** ISO 4217. */
    currency: string
    decimals: number
    /** The text does not say whose money it is: "50 cents", "50 centimes". */
    assumed?: true
  }

/** The parts that are said, no more. `weekday` counts from 1, Monday, to 7 (ISO 8601); `month` from 1. */
export type DateFact = Found & {
  kind: 'date'
  year?: number
  month?: number
  day?: number
  weekday?: number
  /** The ten years from `year` on: "les années 1990". */
  decade?: true
}

/** `hour` 0–23 as on a 24-hour clock, midnight 0; no `minute` on the hour ("14h00" says what "14h" says). */
export type TimeFact = Found & { kind: 'time'; hour: number; minute?: number; second?: number }

/** The range includes the quotation marks; `inner` does not. Level 1 is the outermost. */
export type QuotationFact = Found & { kind: 'quotation'; level: number; inner: Range }

export type ReferenceFact = Found & { kind: 'reference'; form: 'web' | 'email' | 'handle'; value: string }

export type NameFact = Found & {
  kind: 'name'
  form: 'acronym' | 'proper'
  /** What it is a name of, where the text tells. */
  nameKind?: 'person' | 'place' | 'body'
}

/** Something in a text that must survive the crossing. */
export type Fact =
  QuantityFact | NumberFact | MoneyFact | DateFact | TimeFact | QuotationFact | ReferenceFact | NameFact

export type FactKind = Fact['kind']

/** English for a fact, in a house style. */
export type Rendering = {
  text: string
  /** How it relates to the source: converted to the desk's unit, kept in the source's, both, or simply written in style. */
  form: 'converted' | 'kept' | 'both' | 'styled' | 'adjective'
}
