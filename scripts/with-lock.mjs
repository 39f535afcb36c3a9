import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

const staleAfter = 15 * 60_000

function isHeld(path) {
  try {
    if (Date.now() - statSync(path).mtimeMs > staleAfter) return false
    process.kill(Number(readFileSync(path, 'utf8')), 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/**
 * Does `work` while no other process does: the file holds the number of the process that is at it. Waits for that one, but
 * not for one that is gone or that has held the lock for a quarter of an hour.
 */
export async function withLock(path, work) {
  for (let told = false; ;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (!isHeld(path)) rmSync(path, { force: true })
    else {
      if (!told) process.stdout.write('Waiting for another call that is setting up…\n')
      told = true
      await setTimeout(300)
    }
  }
  const release = () => rmSync(path, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}
