import { runBundled } from './run-bundled.mjs'

/** Whether the workspace that the environment names has accounts. */
export async function hasAccounts() {
  return (await runBundled('find-accounts')) === 0
}
