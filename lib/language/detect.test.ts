import { expect, test } from 'vitest'
import { detectLanguage } from './detect'

test.each([
  ['Le pont de la ville a été détruit par une crue, a dit le maire.', 'fr'],
  ['L’armée n’a pas confirmé.', 'fr'],
  ['The bridge in the town was destroyed by a flood, the mayor said.', 'en'],
  ['Il est venu. The mayor said that he was in the town with them.', 'en'],
  ['Louhansk', null],
  ['', null],
  ['15 000 – 20 000', null],
  ['Der Bürgermeister hat es nicht gesagt, aber wir wissen das.', null],
])('%s → %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language)
})
