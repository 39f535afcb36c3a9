import { createServer } from 'node:net'
import { hostname as machineName } from 'node:os'
import { describe, expect, test } from 'vitest'
import { AddressError, addressUrl, checkFree, ensureMayListen, getListenAddress } from './listen-address.mjs'

describe('where to listen', () => {
  test.each([
    ['nothing asked for', [], {}, 'http://127.0.0.1:3000'],
    ['PORT', [], { PORT: '4000' }, 'http://127.0.0.1:4000'],
    ['an empty PORT', [], { PORT: '' }, 'http://127.0.0.1:3000'],
    ['--port before PORT', ['--port', '4001'], { PORT: '4000' }, 'http://127.0.0.1:4001'],
    ['HOSTNAME', [], { HOSTNAME: 'localhost' }, 'http://localhost:3000'],
    ['HOSTNAME as a container sets it', [], { HOSTNAME: machineName() }, 'http://127.0.0.1:3000'],
    ['another loopback address', ['--hostname', '127.0.0.2'], {}, 'http://127.0.0.2:3000'],
    ['the newer loopback address', ['--hostname', '::1'], {}, 'http://[::1]:3000'],
  ])('%s', (_, args, env, url) => {
    expect(addressUrl(getListenAddress(args, env))).toBe(url)
  })

  test.each([
    ['an empty name, which would be every address', ['--hostname', ''], {}, /Give --hostname an address/],
    ['a port too high', ['--port', '65536'], {}, /"65536" is no port/],
    ['port 0', [], { PORT: '0' }, /"0" is no port/],
    ['no number', [], { PORT: 'http' }, /"http" is no port/],
    ['an unknown option', ['--prot', '1'], {}, /Usage/],
  ])('refused: %s', (_, args, env, message) => {
    expect(() => getListenAddress(args, env)).toThrow(message)
  })

  test.each([
    ['every address', ['--hostname', '0.0.0.0'], {}, /does not listen on 0\.0\.0\.0/],
    ['every address, from the environment', [], { HOSTNAME: '0.0.0.0' }, /does not listen on 0\.0\.0\.0/],
    ['every newer address', ['--hostname', '::'], {}, /does not listen on ::/],
    ['a name that only begins like loopback', ['--hostname', '127.0.0.1.example'], {}, /does not listen/],
  ])('only with accounts: %s', async (_, args, env, message) => {
    const address = getListenAddress(args, env)
    await expect(ensureMayListen(address, async () => false)).rejects.toThrow(message)
    await expect(ensureMayListen(address, async () => true)).resolves.toBeUndefined()
  })

  test('loopback is open without accounts, and nobody looks for them', async () => {
    const address = getListenAddress(['--hostname', '127.0.0.2'], {})
    await expect(ensureMayListen(address, () => Promise.reject(new Error()))).resolves.toBeUndefined()
  })

  test('a port that is taken is named, with a way out', async () => {
    const other = createServer()
    await new Promise((done) => other.listen(0, '127.0.0.1', done))
    const { port } = other.address()
    await expect(checkFree({ hostname: '127.0.0.1', port })).rejects.toThrow(AddressError)
    await expect(checkFree({ hostname: '127.0.0.1', port })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken`,
    )
    await new Promise((done) => other.close(done))
    await expect(checkFree({ hostname: '127.0.0.1', port })).resolves.toBeUndefined()
  })
})
