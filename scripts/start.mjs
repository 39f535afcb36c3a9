import { hasAccounts } from './has-accounts.mjs'
import { AddressError, addressUrl, checkFree, ensureMayListen, getListenAddress } from './listen-address.mjs'
import { runNext } from './run-next.mjs'
import { SetUpError, setUp } from './set-up.mjs'
import { whenReady } from './when-ready.mjs'

try {
  const address = getListenAddress(process.argv.slice(2), process.env)
  await checkFree(address)
  await setUp()
  await ensureMayListen(address, hasAccounts)
  await checkFree(address)
  runNext('start', address)
  const url = addressUrl(address)
  await whenReady(url)
  process.stdout.write(`\nÉtabli is open at ${url}\nCtrl+C ends it.\n`)
} catch (error) {
  const expected = error instanceof SetUpError || error instanceof AddressError
  process.stderr.write(`${expected ? error.message : `Établi does not answer. ${error.stack}`}\n`)
  process.exit(1)
}
