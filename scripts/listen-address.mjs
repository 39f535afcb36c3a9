import { createServer } from 'node:net'
import { hostname as machineName } from 'node:os'
import { parseArgs } from 'node:util'

/** An address that cannot be served; `message` is for the person at the terminal. */
export class AddressError extends Error {}

function isLoopback(hostname) {
  return hostname === 'localhost' || hostname === '::1' || /^127(\.\d{1,3}){3}$/.test(hostname)
}

/**
 * Where to listen: `--port` and `--hostname`, else PORT and HOSTNAME, else 127.0.0.1:3000. Containers set HOSTNAME to the
 * machine's own name; that is no wish and is passed over. `loopback` says whether only this machine reaches it.
 */
export function getListenAddress(args, env) {
  let given
  try {
    given = parseArgs({ args, options: { port: { type: 'string' }, hostname: { type: 'string' } } }).values
  } catch (error) {
    throw new AddressError(`${error.message}\nUsage: npm start -- [--port 3000] [--hostname 127.0.0.1]`)
  }
  const wished = env.HOSTNAME && env.HOSTNAME !== machineName() ? env.HOSTNAME : undefined
  const hostname = given.hostname ?? wished ?? '127.0.0.1'
  const port = given.port ?? (env.PORT || '3000')
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65535)
    throw new AddressError(
      `"${port}" is no port: give a number from 1 to 65535, as in npm start -- --port 3001`,
    )
  if (hostname === '') throw new AddressError('Give --hostname an address, or leave it out.')
  return { hostname, port: Number(port), loopback: isLoopback(hostname) }
}

/** Throws where others would reach a workspace without accounts, and be its owner, all of them. */
export async function ensureMayListen({ hostname, loopback }, hasAccounts) {
  if (loopback || (await hasAccounts())) return
  throw new AddressError(
    `Établi does not listen on ${hostname}: the workspace has no accounts, so everyone who can reach that address could read ` +
      'and change every article. Start it on 127.0.0.1 first, turn accounts on under People, and start it again.',
  )
}

/** The address as a browser takes it. */
export function addressUrl({ hostname, port }) {
  return `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${port}`
}

/** Resolves where the address can be listened on now, else throws an AddressError that says what to do. */
export function checkFree({ hostname, port }) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', ({ code, message }) => {
      const other = `Choose another one: npm start -- --port ${port < 65535 ? port + 1 : port - 1}`
      reject(
        new AddressError(
          code === 'EADDRINUSE'
            ? `Port ${port} on ${hostname} is taken by another program (perhaps Établi, still running). ${other}`
            : code === 'EACCES'
              ? `This account may not listen on port ${port}. ${other}`
              : `Cannot listen on ${addressUrl({ hostname, port })}: ${message}`,
        ),
      )
    })
    probe.listen({ host: hostname, port, exclusive: true }, () => probe.close(() => resolve()))
  })
}
