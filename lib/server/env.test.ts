import { expect, test } from 'vitest'
import { readEnv } from './env'

test('an empty environment means a local workspace', () => {
  const local = {
    ETABLI_DATA: './data',
    HOSTNAME: '127.0.0.1',
    PORT: 3000,
    ETABLI_HOSTS: [],
  }
  expect(readEnv({})).toEqual(local)
  expect(readEnv({ DATABASE_URL: '', ETABLI_DATA: '', PORT: '' })).toEqual(local)
})

test('hosts are read from a list', () => {
  expect(readEnv({ ETABLI_HOSTS: ' Desk.Example, ,b:81 ' }).ETABLI_HOSTS).toEqual(['desk.example', 'b:81'])
})

test.each([{ DATABASE_URL: 'mysql://x' }, { PORT: 'abc' }, { PORT: '70000' }])(
  '%j is refused',
  (variables) => {
    expect(() => readEnv(variables)).toThrow()
  },
)
