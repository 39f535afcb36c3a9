/** The platform's, the same in browsers and in Node; the engines' tsconfig knows neither. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> }

/** Text as UTF-8, without a byte order mark. */
export function encodeText(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
