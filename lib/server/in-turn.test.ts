import { expect, test } from 'vitest'
import { inTurn } from './in-turn'

test('works of one key come one after the other, whatever becomes of them; those of another do not wait', async () => {
  const said: string[] = []
  let open = () => {}
  const gate = new Promise<void>((done) => (open = done))
  const first = inTurn('a', async () => {
    said.push('a1 begins')
    await gate
    said.push('a1 ends')
    throw new Error('a1')
  })
  const second = inTurn('a', async () => said.push('a2'))
  await inTurn('b', async () => said.push('b'))
  expect(said).toEqual(['a1 begins', 'b'])
  open()
  await expect(first).rejects.toThrow('a1')
  await second
  expect(await inTurn('a', async () => 'after')).toBe('after')
  expect(said).toEqual(['a1 begins', 'b', 'a1 ends', 'a2'])
})
