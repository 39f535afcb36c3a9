import { inlineFromText } from '@/lib/domain/inline-content'
import type { NewArticle } from '@/lib/domain/article'

const places = ['Louhansk', 'Izioum', 'Kharkiv', 'Marseille', 'Tchernihiv', 'Lyon', 'Odessa', 'Strasbourg']
const cases = [
  {
    source: (n: number, place: string) =>
      `Selon le gouverneur, les secours ont parcouru près de ${n} kilomètres depuis ${place} avant d'atteindre, mardi 13 septembre vers 14 h 30, le village où vivent encore ${n * 3} habitants.`,
    target: (n: number, place: string) =>
      `According to the governor, rescuers covered nearly ${Math.round(n * 0.62)} miles from ${place} before reaching, on Tuesday, September 13 at about 2:30 p.m., the village where ${n * 3} people still live.`,
  },
  {
    source: (n: number, place: string) =>
      `À ${place}, la mairie estime à ${n},5 millions d'euros le coût des travaux, soit « bien plus que prévu », alors que la température est descendue à -${n % 20} °C pendant ${n} jours.`,
    target: (n: number, place: string) =>
      `In ${place}, the town hall puts the cost of the works at ${n}.5 million euros, “far more than planned”, while the temperature fell to -${n % 20} °C for ${n} days.`,
  },
  {
    source: (n: number, place: string) =>
      `Le parc, qui s'étend sur ${n} kilomètres carrés au nord de ${place}, a reçu ${n} % de visiteurs de plus que l'an dernier, d'après les chiffres que l'ONU a publiés hier soir.`,
    target: () => '',
  },
] as const

/** An article of `count` segments of about 30 words, one a paragraph, full of facts; two thirds have an English draft. */
export function sampleArticle(count: number): NewArticle {
  return {
    title: `${count} segments`,
    blocks: Array.from({ length: count }, (_, i) => {
      const { source, target } = cases[i % cases.length]!
      const n = 5 + ((i * 7) % 90)
      const place = places[(i * 5) % places.length]!
      const pair = {
        source: inlineFromText(source(n, place)),
        target: inlineFromText(i === 0 ? '' : target(n, place)),
      }
      return { kind: 'paragraph', segments: [pair] }
    }),
  }
}
