import { createRequire } from 'node:module'

type Recognize = (text: string, culture: string) => unknown[]

/**
 * Words that @microsoft/recognizers-text-suite reads in a second with its French models for dimensions, temperatures,
 * currencies and numbers, once each of them has been warmed up.
 */
export function recognizersWordsPerSecond(lines: readonly string[]): number {
  const suite = createRequire(import.meta.url)('@microsoft/recognizers-text-suite') as Record<
    string,
    Recognize
  >
  const models = ['recognizeDimension', 'recognizeTemperature', 'recognizeCurrency', 'recognizeNumber'].map(
    (name) => suite[name]!,
  )
  const read = (line: string) => models.forEach((model) => model(line, 'fr-fr'))
  lines.slice(0, 3).forEach(read)
  const start = performance.now()
  lines.forEach(read)
  const words = lines.reduce((sum, line) => sum + line.split(/\s+/).length, 0)
  return (words / (performance.now() - start)) * 1000
}
