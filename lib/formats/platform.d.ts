/**
 * The little of the platform that the formats stand on, the same in browsers and in Node; the engines' tsconfig knows
 * neither.
 */
interface TextDecoder {
  decode(input?: ArrayBufferView | ArrayBuffer): string
}
declare var TextDecoder: {
  prototype: TextDecoder
  new (label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): TextDecoder
}
interface TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>
}
declare var TextEncoder: {
  prototype: TextEncoder
  new (): TextEncoder
}
