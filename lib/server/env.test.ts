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

test('the public address is one that the server answers to', () => {
  const { ETABLI_HOSTS } = readEnv({ ETABLI_URL: 'https://Desk.example/', ETABLI_HOSTS: 'b:81' })
  expect(ETABLI_HOSTS).toEqual(['b:81', 'desk.example'])
})

test.each([
  { DATABASE_URL: 'mysql://x' },
  { ETABLI_URL: 'desk.example' },
  { ETABLI_URL: 'ftp://desk.example' },
  { PORT: 'abc' },
  { PORT: '70000' },
])('%j is refused', (variables) => {
  expect(() => readEnv(variables)).toThrow()
})
