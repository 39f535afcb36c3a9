import type { BilingualPair } from '../export-document'

export type BilingualLabels = {
  /** Column headings: "French", "English". */
  source: string
  target: string
  /** Shown above the text while `draft`. */
  draft: string
  /** What a row says of its state, where it says anything. */
  states: Record<BilingualPair['state'], string>
}

/** A page that holds both texts side by side, to be read, printed and sent: no script, nothing loaded from elsewhere. */
export async function serializeBilingual(options: {
  title: string
  /** BCP 47. */
  sourceLanguage: string
  targetLanguage: string
  /** BCP 47 language of the labels; the target's where it is missing. */
  labelLanguage?: string
  pairs: readonly BilingualPair[]
  draft: boolean
  labels: BilingualLabels
}): Promise<Uint8Array> {
  return new TextEncoder().encode(options.title)
}
