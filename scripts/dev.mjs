import { hasAccounts } from './has-accounts.mjs'
import { AddressError, checkFree, ensureMayListen, getListenAddress } from './listen-address.mjs'
import { runNext } from './run-next.mjs'
import { SetUpError, installPackages } from './set-up.mjs'

try {
  const address = getListenAddress(process.argv.slice(2), process.env)
  await checkFree(address)
  await installPackages()
  await ensureMayListen(address, hasAccounts)
  runNext('dev', address)
} catch (error) {
  if (!(error instanceof SetUpError || error instanceof AddressError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
